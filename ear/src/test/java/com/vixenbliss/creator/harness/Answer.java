package com.vixenbliss.creator.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the platform answered.
 *
 * @param json a missing node when the body is empty or not JSON
 * @param text the body as it came
 */
public record Answer(int status, HttpHeaders headers, JsonNode json, String text) {

    /** The header's first value, or empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** A field of the answer by its JSON pointer without the first slash: {@code text("data/0/id")}. */
    public String text(String pointer) {
        return json.at("/" + pointer).asText();
    }

    /** This answer, or a failure that shows what came instead. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but got " + status + ": " + text);
        }
        return this;
    }
}
