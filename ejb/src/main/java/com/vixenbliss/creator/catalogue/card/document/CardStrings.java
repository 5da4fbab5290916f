package com.vixenbliss.creator.catalogue.card.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.card.file.CardRefused;
import java.util.Map;
import java.util.function.BiConsumer;

/** All texts of a document, each with its path. */
public final class CardStrings {

    private static final int LONGEST_PATH = 200;

    private CardStrings() {}

    /** @param use gets the path, such as {@code data.tags[2]}, and the text; keys of objects come as texts too */
    public static void each(JsonNode document, BiConsumer<String, String> use) {
        each("", document, use);
    }

    private static void each(String path, JsonNode node, BiConsumer<String, String> use) {
        if (node.isTextual()) {
            use.accept(path, node.textValue());
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String inner = longer(path, (path.isEmpty() ? "" : ".") + field.getKey());
                use.accept(inner, field.getKey());
                each(inner, field.getValue(), use);
            }
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                each(longer(path, "[" + at + "]"), node.get(at), use);
            }
        }
    }

    private static String longer(String path, String step) {
        String whole = path + step;
        return whole.length() > LONGEST_PATH ? whole.substring(0, LONGEST_PATH) : whole;
    }

    /** PostgreSQL stores neither U+0000 nor half of a surrogate pair. */
    static void requireStorable(JsonNode document) {
        each(document, (path, text) -> {
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (c == 0 || Character.isSurrogate(c) && !pair) {
                    throw CardRefused.unreadable("A text of the card holds U+0000 or half of a surrogate pair.");
                }
                at += pair ? 1 : 0;
            }
        });
    }
}
