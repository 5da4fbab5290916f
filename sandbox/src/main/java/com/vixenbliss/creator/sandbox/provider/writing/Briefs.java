package com.vixenbliss.creator.sandbox.provider.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The documents that writing is ordered by: the first thing said, and after it complaints about the answers. */
final class Briefs {

    private Briefs() {}

    static Optional<JsonNode> first(Prompt prompt) {
        String asked = prompt.lines().stream().filter(Line::byPerson).map(Line::text).findFirst().orElse("");
        return Wire.parse(asked.strip().getBytes(StandardCharsets.UTF_8)).filter(JsonNode::isObject);
    }

    static int complaints(Prompt prompt) {
        return (int) prompt.lines().stream().filter(Line::byPerson).count() - 1;
    }
}
