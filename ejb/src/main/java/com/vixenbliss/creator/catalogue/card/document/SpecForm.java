package com.vixenbliss.creator.catalogue.card.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import java.util.List;

/**
 * One card in the form of one specification or another. V3 holds all that V2 does; what V2 has no place for lies in
 * {@code extensions.vixenbliss.v3} meanwhile, so that the way back loses nothing.
 */
public final class SpecForm {

    /** Our own part of {@code extensions}. */
    public static final String OURS = "vixenbliss";

    private static final String LATER = "v3";
    private static final List<String> FIRST_FIELDS =
            List.of("name", "description", "personality", "scenario", "first_mes", "mes_example");
    private static final List<String> SECOND_TEXTS =
            List.of("creator_notes", "system_prompt", "post_history_instructions", "creator", "character_version");
    private static final List<String> THIRD_FIELDS = List.of("assets", "nickname", "creator_notes_multilingual", "source",
            "group_only_greetings", "creation_date", "modification_date");

    private SpecForm() {}

    /** An empty V3 card. */
    public static ObjectNode blank(ObjectNode root) {
        root.put("spec", "chara_card_v3").put("spec_version", "3.0");
        fill(root.putObject("data"));
        return root;
    }

    /** A copy in which every field is where V3 has it; the specification it names is not changed yet, except for V1's none. */
    public static ObjectNode whole(Card card) {
        ObjectNode root = card.root().deepCopy();
        if (card.spec() == CardSpec.V1) {
            ObjectNode data = root.objectNode();
            FIRST_FIELDS.stream().filter(root::has).forEach(field -> data.set(field, root.remove(field)));
            root.put("spec", "chara_card_v2").put("spec_version", "2.0").set("data", fill(data));
        }
        if (data(root).path("extensions").path(OURS).path(LATER) instanceof ObjectNode later) {
            lift(root, later);
        }
        return root;
    }

    private static ObjectNode fill(ObjectNode data) {
        FIRST_FIELDS.stream().filter(field -> !data.has(field)).forEach(field -> data.put(field, ""));
        SECOND_TEXTS.stream().filter(field -> !data.has(field)).forEach(field -> data.put(field, ""));
        List.of("alternate_greetings", "tags").forEach(list -> data.withArray("/" + list));
        data.withObject("/extensions");
        return data;
    }

    private static void lift(ObjectNode root, ObjectNode later) {
        ObjectNode data = data(root);
        ((ObjectNode) data.get("extensions").get(OURS)).remove(LATER);
        root.put("spec", later.path("spec").asText("chara_card_v3"));
        root.put("spec_version", later.path("spec_version").asText("3.0"));
        THIRD_FIELDS.stream().filter(later::has).filter(field -> !data.has(field)).forEach(field -> data.set(field, later.get(field)));
    }

    /** Turns a whole card into V3. */
    public static ObjectNode toV3(ObjectNode whole) {
        if (whole.path("spec").asText().equals("chara_card_v2") || !whole.path("spec").isTextual()) {
            whole.put("spec", "chara_card_v3").put("spec_version", "3.0");
        }
        if (!data(whole).has("group_only_greetings")) {
            data(whole).putArray("group_only_greetings");
        }
        return whole;
    }

    /** Turns a whole card into V2; what the card had of V3 though it called itself V2 stays in its place. */
    public static ObjectNode toV2(ObjectNode whole, Card original) {
        ObjectNode data = data(whole);
        ObjectNode later = whole.objectNode();
        boolean wasV3 = !whole.path("spec").asText().equals("chara_card_v2") && whole.path("spec").isTextual();
        if (wasV3) {
            later.set("spec", whole.get("spec"));
            later.set("spec_version", whole.path("spec_version"));
        }
        boolean ownPlace = original.spec() == CardSpec.V2;
        THIRD_FIELDS.stream().filter(data::has).filter(field -> !(ownPlace && original.data().has(field)))
                .forEach(field -> later.set(field, data.remove(field)));
        whole.put("spec", "chara_card_v2").put("spec_version", "2.0");
        if (!later.isEmpty()) {
            object(extensions(data), OURS).set(LATER, later);
        }
        return whole;
    }

    /** The card's fields in a whole card. */
    public static ObjectNode data(ObjectNode whole) {
        return (ObjectNode) whole.get("data");
    }

    /** The card's extensions, made when there are none. */
    public static ObjectNode extensions(ObjectNode data) {
        return object(data, "extensions");
    }

    /** The object under a name; made, when there is none or something else. */
    public static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode known ? known : parent.putObject(name);
    }
}
