package com.vixenbliss.creator.catalogue.lorebook.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.lorebook.LoreEntryView;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.lorebook.model.LorePosition;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.platform.json.Json;
import java.util.List;

/** The fields of an entry that a form shows; what other programs keep in it stays as it is. */
public record LoreForm(
        String name,
        String comment,
        List<String> keys,
        List<String> secondaryKeys,
        Boolean selective,
        Boolean useRegex,
        Boolean caseSensitive,
        Boolean constant,
        String content,
        Boolean enabled,
        Integer insertionOrder,
        Integer priority,
        LorePosition position) {

    private static final int LONGEST = 60;

    /** @param entry null for a new one, which starts with what an entry has that does not say */
    static LoreForm of(LoreEntryView entry) {
        return entry == null
                ? new LoreForm(null, null, List.of(), null, null, null, null, null, null, true, LoreDraft.DEFAULT_ORDER, null, null)
                : new LoreForm(entry.name(), entry.comment(), entry.keys(), entry.secondaryKeys(), entry.selective(),
                        entry.useRegex(), entry.caseSensitive(), entry.constant(), entry.content(), entry.enabled(),
                        entry.insertionOrder(), entry.priority(), entry.position());
    }

    /** What people call an entry that has perhaps no name: its keys, or how its content begins. */
    public static String title(LoreEntryView entry) {
        return title(entry.name(), entry.keys(), entry.content());
    }

    static String title(String name, List<String> keys, String content) {
        if (name != null && !name.isBlank()) {
            return name;
        }
        String text = keys.isEmpty() ? content : String.join(", ", keys);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    static JsonNode toJson(Form form, LoreOwner owner) {
        ObjectNode json = form.toJson();
        return owner.isCharacter()
                ? json.put("character_id", owner.id().toString())
                : json.put("world_id", owner.id().toString());
    }

    /** A form strips the spaces around keys and knows no missing list: where nothing else was changed, neither is this. */
    static JsonNode toJson(Form form, LoreDraft before) {
        ObjectNode json = form.toJson();
        keep(json, "keys", before.keys());
        keep(json, "secondary_keys", before.secondaryKeys());
        return json;
    }

    private static void keep(ObjectNode json, String field, List<String> before) {
        ArrayNode stripped = json.arrayNode();
        (before == null ? List.<String>of() : before).stream().map(String::strip).filter(key -> !key.isEmpty()).forEach(stripped::add);
        if (json.get(field).equals(stripped)) {
            json.set(field, Json.strict().valueToTree(before));
        }
    }
}
