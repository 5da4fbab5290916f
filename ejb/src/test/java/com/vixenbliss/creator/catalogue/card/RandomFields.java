package com.vixenbliss.creator.catalogue.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Random;

/** Puts fields of any name and kind into a card, where a card may have them. */
final class RandomFields {

    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);
    private static final String[] WORDS = {"ä", "日本", "", "x y", "a.b", "null", "0", "\"quoted\"", "line\nend", "🦊", "{{char}}", "<b>"};

    private final Random random;

    RandomFields(Random random) {
        this.random = random;
    }

    void spread(ObjectNode card) {
        ObjectNode data = (ObjectNode) card.get("data");
        fill(card, "top");
        fill(data, "inner");
        fill(data.putObject("extensions"), "ext");
        ObjectNode book = data.putObject("character_book");
        fill(book, "book");
        fill(book.putArray("entries").addObject().put("content", "c"), "entry");
    }

    /** The card without what a way through V3 rightly adds. */
    static JsonNode without(JsonNode card) {
        ObjectNode plain = ((ObjectNode) card).deepCopy();
        ObjectNode extensions = (ObjectNode) plain.at("/data/extensions");
        extensions.remove("vixenbliss");
        return plain;
    }

    private void fill(ObjectNode object, String prefix) {
        for (int at = random.nextInt(6); at >= 0; at--) {
            object.set(prefix + at + WORDS[random.nextInt(WORDS.length)], value(3));
        }
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(new BigDecimal(new java.math.BigInteger(100, random), random.nextInt(30)));
            case 4, 5 -> JSON.textNode(WORDS[random.nextInt(WORDS.length)]);
            case 6 -> JSON.arrayNode().add(value(depth - 1)).add(value(depth - 1));
            default -> JSON.objectNode().set("k" + random.nextInt(9), value(depth - 1));
        };
    }
}
