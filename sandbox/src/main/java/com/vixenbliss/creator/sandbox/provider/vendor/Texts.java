package com.vixenbliss.creator.sandbox.provider.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads texts out of the shapes in which vendors let clients send them. */
public final class Texts {

    private Texts() {}

    /** A string, or the joined {@code text} of a list of parts; empty for anything else. */
    public static String of(JsonNode content) {
        if (content.isTextual()) {
            return content.asText();
        }
        StringBuilder joined = new StringBuilder();
        for (JsonNode part : content) {
            if (part.path("text").isTextual()) {
                joined.append(joined.isEmpty() ? "" : "\n").append(part.path("text").asText());
            }
        }
        return joined.toString();
    }

    /** The strings of an array; a single string counts as an array of one. */
    public static List<String> list(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
