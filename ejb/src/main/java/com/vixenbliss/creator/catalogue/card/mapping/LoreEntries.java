package com.vixenbliss.creator.catalogue.card.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorePosition;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.platform.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A lorebook's settings and entries, between the wire of a card and drafts. */
final class LoreEntries {

    private static final Set<String> SETTINGS =
            Set.of("name", "description", "scan_depth", "token_budget", "recursive_scanning", "extensions", "entries");
    private static final Set<String> KNOWN = Set.of("keys", "secondary_keys", "selective", "use_regex", "case_sensitive", "constant",
            "content", "enabled", "insertion_order", "priority", "position", "name", "comment", "id", "extensions");
    private static final int CONTENT = 16_000;
    private static final int COMMENT = 4_000;
    private static final int NAME = 200;
    private static final int KEY = 500;
    private static final int KEYS = 100;
    private static final int ORDER = 1_000_000;
    private static final int FOREIGN = 20_000;

    private LoreEntries() {}

    static LorebookDraft settings(JsonNode book) {
        return new LorebookDraft(
                line(book, "name"), prose(book, "description"), number(book, "scan_depth", 0, 1_000),
                number(book, "token_budget", 0, ORDER), flag(book, "recursive_scanning"),
                foreign(book.path("extensions")), foreign(others(book, SETTINGS)));
    }

    static LoreDraft draft(ObjectNode entry) {
        return new LoreDraft(null, null, keys(entry.path("keys")), entry.path("secondary_keys").isMissingNode()
                ? null : keys(entry.path("secondary_keys")),
                flag(entry, "selective"), flag(entry, "use_regex"), flag(entry, "case_sensitive"), flag(entry, "constant"),
                CardTexts.prose(entry.path("content").asText(""), CONTENT), !Boolean.FALSE.equals(flag(entry, "enabled")),
                number(entry, "insertion_order", -ORDER, ORDER), number(entry, "priority", -ORDER, ORDER), position(entry),
                line(entry, "name"), prose(entry, "comment"), id(entry.path("id")),
                foreign(entry.path("extensions")), foreign(others(entry, KNOWN)));
    }

    private static List<String> keys(JsonNode keys) {
        Stream<String> texts = keys.isTextual() ? Stream.of(keys.asText().split(",")) : list(keys).stream();
        return texts.map(key -> CardTexts.line(key, KEY)).limit(KEYS).toList();
    }

    private static List<String> list(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText("")));
        return texts;
    }

    private static LorePosition position(JsonNode entry) {
        return switch (entry.path("position").asText("")) {
            case "before_char" -> LorePosition.BEFORE_CHAR;
            case "after_char" -> LorePosition.AFTER_CHAR;
            default -> null;
        };
    }

    private static JsonNode id(JsonNode id) {
        return id.isTextual() && id.asText().length() <= NAME || id.isInt() ? id : null;
    }

    private static String line(JsonNode node, String field) {
        return node.path(field).isTextual() ? CardTexts.line(node.path(field).asText(), NAME) : null;
    }

    private static String prose(JsonNode node, String field) {
        return node.path(field).isTextual() ? CardTexts.prose(node.path(field).asText(), COMMENT) : null;
    }

    private static Boolean flag(JsonNode node, String field) {
        return node.path(field).isBoolean() ? node.path(field).asBoolean() : null;
    }

    private static Integer number(JsonNode node, String field, int least, int most) {
        JsonNode value = node.path(field);
        return value.isNumber() ? Integer.valueOf((int) Math.max(least, Math.min(most, value.doubleValue()))) : null;
    }

    private static ObjectNode others(JsonNode node, Set<String> known) {
        ObjectNode others = Json.foreign().createObjectNode();
        node.properties().stream().filter(field -> !known.contains(field.getKey()))
                .forEach(field -> others.set(field.getKey(), field.getValue()));
        return others;
    }

    /** What is too large to be kept twice stays in the card. */
    private static JsonNode foreign(JsonNode json) {
        return json.isObject() && json.toString().length() <= FOREIGN ? json : null;
    }

    /** An entry that was written or changed here. */
    static ObjectNode entry(LoreDraft draft) {
        ObjectNode entry = draft.otherFields().deepCopy();
        ObjectNode written = Json.strict().valueToTree(draft);
        written.remove(List.of("character_id", "world_id", "other_fields", "foreign_id"));
        entry.setAll(written);
        if (draft.foreignId() != null) {
            entry.set("id", draft.foreignId());
        }
        if (draft.useRegex() == null) {
            entry.put("use_regex", false);
        }
        return entry;
    }

    /** Writes settings that were changed here. */
    static void write(LorebookDraft settings, ObjectNode book) {
        book.remove(List.of("name", "description", "scan_depth", "token_budget", "recursive_scanning"));
        ObjectNode written = Json.strict().valueToTree(settings);
        written.remove("other_fields");
        book.setAll(written);
        book.setAll((ObjectNode) settings.otherFields().deepCopy());
    }
}
