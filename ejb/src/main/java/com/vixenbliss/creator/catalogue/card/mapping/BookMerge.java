package com.vixenbliss.creator.catalogue.card.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.lorebook.BookService.WholeBook;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.platform.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a character's lorebook of today over the one in its card. What is the same stays as it came, letter by letter. */
final class BookMerge {

    private static final Comparator<JsonNode> BY_VALUE = (one, other) ->
            one.isNumber() && other.isNumber() ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;

    private BookMerge() {}

    static void merge(Card card, WholeBook today, ObjectNode data) {
        CardBook before = new CardBook(card);
        boolean empty = today.entries().isEmpty() && today.settings().equals(LorebookDraft.NONE);
        if (!before.exists() && empty) {
            return;
        }
        ArrayNode entries = Json.foreign().createArrayNode();
        List<LoreDraft> others = new ArrayList<>(today.entries());
        before.entries().stream().filter(entry -> entry.draft() == null || take(entry.draft(), others)).forEach(entry -> entries.add(entry.raw()));
        others.forEach(draft -> entries.add(LoreEntries.entry(draft)));
        write(before, today.settings(), entries, data);
    }

    private static void write(CardBook before, LorebookDraft settings, ArrayNode entries, ObjectNode data) {
        ObjectNode book = data.path(CardBook.FIELD) instanceof ObjectNode known ? known : data.putObject(CardBook.FIELD);
        if (!entries.equals(book.path("entries"))) {
            book.set("entries", entries);
        }
        if (!same(before.settings(), settings)) {
            LoreEntries.write(settings, book);
        }
        if (!before.exists() && !book.has("extensions")) {
            book.putObject("extensions");
        }
    }

    private static boolean take(LoreDraft wanted, List<LoreDraft> from) {
        for (int at = 0; at < from.size(); at++) {
            if (same(wanted, from.get(at))) {
                from.remove(at);
                return true;
            }
        }
        return false;
    }

    private static boolean same(Record one, Record other) {
        return tree(one).equals(BY_VALUE, tree(other));
    }

    private static ObjectNode tree(Record draft) {
        ObjectNode tree = Json.strict().valueToTree(draft);
        return tree.remove(List.of("character_id", "world_id"));
    }
}
