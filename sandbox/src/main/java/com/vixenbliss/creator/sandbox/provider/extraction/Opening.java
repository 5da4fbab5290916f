package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A character's first line to somebody who is away: the opener of the follow-up, after a gesture that suits the hour. */
final class Opening {

    private Opening() {}

    /** What is known, when that is what the prompt asks for. */
    static Optional<ObjectNode> asked(Prompt prompt) {
        return Wire.parse(prompt.lastSaid().getBytes(StandardCharsets.UTF_8))
                .filter(document -> document.has("follow_up"))
                .map(document -> Wire.object().put("line", line(document)));
    }

    private static String line(JsonNode document) {
        JsonNode followUp = document.path("follow_up");
        String opener = followUp.path("suggested_opener").asText().strip();
        String said = opener.isEmpty() ? "I was thinking of this: " + followUp.path("content").asText() : opener;
        return gesture(document.path("now_local").asText()) + " " + said;
    }

    private static String gesture(String now) {
        int hour = now.length() < 13 ? 12 : Integer.parseInt(now.substring(11, 13));
        return hour < 12 ? "*I put the first cup down*" : hour < 18 ? "*I look up from my book*" : "*I light the small lamp*";
    }
}
