package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.JsonNode;

/** Strings as a schema bounds them. */
final class Strings {

    private static final String SOME_TIME = "2026-01-01T00:00:00Z";
    private static final int TIME_OF_DAY = 11;

    private Strings() {}

    static String fitting(JsonNode schema, JsonNode known) {
        String text = known.isMissingNode() || known.isNull() ? plainest(schema) : plain(known);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        String cut = text.length() > most ? text.substring(0, most) : text;
        int missing = schema.path("minLength").asInt(0) - cut.length();
        return missing > 0 ? cut + "-".repeat(missing) : cut;
    }

    private static String plain(JsonNode known) {
        return known.isContainerNode() ? known.toString() : known.asText();
    }

    private static String plainest(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> SOME_TIME;
            case "date" -> SOME_TIME.substring(0, TIME_OF_DAY - 1);
            case "time" -> SOME_TIME.substring(TIME_OF_DAY);
            case "email" -> "nobody@example.org";
            case "uri" -> "https://example.org/";
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            default -> "";
        };
    }
}
