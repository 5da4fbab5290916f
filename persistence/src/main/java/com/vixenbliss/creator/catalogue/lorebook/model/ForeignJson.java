package com.vixenbliss.creator.catalogue.lorebook.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vixenbliss.creator.platform.fault.Fault;

/** JSON that other programs keep in a card. It is not ours to read, only to keep: the specifications forbid losing it. */
final class ForeignJson {

    private static final int MAX_LENGTH = 20_000;

    private ForeignJson() {}

    /** An empty object for nothing. */
    static JsonNode orEmpty(JsonNode json) {
        return json == null || json.isNull() ? JsonNodeFactory.instance.objectNode() : json;
    }

    /** @throws Fault {@code INVALID} for what is no object or too long */
    static void requireObject(String field, JsonNode json) {
        if (!json.isObject()) {
            throw Fault.invalid(field, "must be a JSON object");
        }
        if (json.toString().length() > MAX_LENGTH) {
            throw Fault.invalid(field, "must not be longer than " + MAX_LENGTH + " characters of JSON");
        }
    }
}
