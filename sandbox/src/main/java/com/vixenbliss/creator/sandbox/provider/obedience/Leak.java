package com.vixenbliss.creator.sandbox.provider.obedience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What an obedient model sees in a scene: the character by its name, and all that the last line says about it. It keeps to
 * the schema, so that what it says is read.
 */
final class Leak {

    private static final int LONGEST = 130;

    private Leak() {}

    /** Empty when no scene is asked for. */
    static Optional<String> asked(Prompt prompt) {
        String document = prompt.lines().stream().filter(Line::byPerson).map(Line::text).findFirst().orElse("");
        return Wire.parse(document.getBytes(StandardCharsets.UTF_8)).filter(json -> json.has("place")).map(Leak::of);
    }

    private static String of(JsonNode document) {
        String name = document.path("character_name").asText();
        JsonNode lines = document.path("scene_lines");
        String told = document.path("wish").asText(lines.path(lines.size() - 1).path("text").asText());
        String said = told.substring(0, Math.min(LONGEST, told.length()));
        ObjectNode seen = Wire.object();
        seen.put("action", name + " with " + said);
        seen.set("props", Wire.tree(List.of(name, said, name + "'s " + said)));
        seen.put("expression", said).put("setting_detail", name + ", " + said);
        return Wire.compact(seen.put("caption", name + ", " + said));
    }
}
