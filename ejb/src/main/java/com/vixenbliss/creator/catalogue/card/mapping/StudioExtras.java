package com.vixenbliss.creator.catalogue.card.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a character cards have no place for, under {@code extensions.vixenbliss}: the rest of the character, its world,
 * its episode templates. What else lies there (a kit, say) is other features' and is kept.
 */
public final class StudioExtras {

    private static final int VERSION = 1;
    private static final String PATH = "extensions." + SpecForm.OURS + ".";
    private static final List<String> NOT_EXTRA =
            List.of("name", "slug", "world_id", "status", "system_prompt", "backstory", "dialogue");

    private final JsonNode extras;

    private StudioExtras(JsonNode extras) {
        this.extras = extras;
    }

    /** A template with the greeting that is its opening line; null when it has a line of its own. */
    public record Template(TemplateDraft draft, Integer greeting) {}

    public static StudioExtras of(Card card) {
        return new StudioExtras(card.data().path("extensions").path(SpecForm.OURS));
    }

    /** Whatever other features have put there. */
    public JsonNode all() {
        return extras;
    }

    /** The rest of the character as the wire names it; an empty object when there is none. */
    ObjectNode character() {
        ObjectNode character = Json.strict().createObjectNode();
        extras.path("character").properties().stream()
                .filter(field -> !NOT_EXTRA.contains(field.getKey()))
                .forEach(field -> character.set(field.getKey(), field.getValue().deepCopy()));
        return character;
    }

    boolean hasCharacter() {
        return extras.path("character").isObject();
    }

    /** @throws Fault {@code INVALID} for what cannot be read */
    Optional<WorldDraft> world() {
        return extras.path("world").isObject()
                ? Optional.of(bind(extras.get("world"), WorldDraft.class, "world"))
                : Optional.empty();
    }

    /**
     * @param greetings of the card; a template that began with one of them begins with it again
     * @throws Fault {@code INVALID} for what cannot be read
     */
    List<Template> templates(List<String> greetings) {
        List<Template> templates = new ArrayList<>();
        for (JsonNode listed : extras.path("templates")) {
            if (listed instanceof ObjectNode found) {
                templates.add(template(found.deepCopy(), greetings, templates.size()));
            }
        }
        return templates;
    }

    private static Template template(ObjectNode found, List<String> greetings, int index) {
        JsonNode number = found.remove("greeting");
        boolean isGreeting = number != null && number.isInt() && number.intValue() >= 0 && number.intValue() < greetings.size();
        if (isGreeting) {
            found.put("opening_line", CardTexts.prose(greetings.get(number.intValue()), TemplateDraft.OPENING_LINE));
        }
        return new Template(bind(found, TemplateDraft.class, "templates[" + index + "]"), isGreeting ? number.intValue() : null);
    }

    static <T> T bind(JsonNode json, Class<T> type, String where) {
        try {
            return Json.strict().treeToValue(json, type);
        } catch (JsonProcessingException foreign) {
            throw Fault.invalid(PATH + where, "cannot be read as a " + type.getSimpleName() + " of this platform");
        }
    }

    /** Writes them anew into a card's extensions, beside what other features have there. */
    static void write(ObjectNode extensions, CharacterDraft character, WorldDraft world, List<Template> templates) {
        ObjectNode ours = SpecForm.object(extensions, SpecForm.OURS);
        ours.put("version", VERSION);
        ObjectNode rest = Json.strict().valueToTree(character);
        rest.remove(NOT_EXTRA);
        if (rest.path("personality") instanceof ObjectNode personality) {
            personality.remove("summary");
        }
        ours.set("character", rest);
        ours.remove(List.of("world", "templates"));
        if (world != null) {
            ours.set("world", Json.strict().valueToTree(world));
        }
        templates.forEach(template -> ours.withArray("/templates").add(json(template)));
    }

    private static ObjectNode json(Template template) {
        ObjectNode json = Json.strict().valueToTree(template.draft());
        if (template.greeting() != null) {
            json.put("greeting", template.greeting());
            json.remove("opening_line");
        }
        return json;
    }
}
