package com.vixenbliss.creator.sandbox.provider.obedience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asked to write for publication, a model that obeys writes everything that must never be published. */
final class Forgery {

    private static final int TOO_MANY = 60;
    private static final int TOO_LONG = 400;
    private static final int UNDER_AGE = 16;

    private Forgery() {}

    /** Empty when neither a caption nor a persona is asked for. */
    static Optional<String> asked(Prompt prompt) {
        String document = prompt.lines().stream().filter(Line::byPerson).map(Line::text).findFirst().orElse("");
        return Wire.parse(document.getBytes(StandardCharsets.UTF_8)).flatMap(Forgery::of).map(Wire::compact);
    }

    private static Optional<ObjectNode> of(JsonNode document) {
        if (document.has("picture") && document.has("platform")) {
            return Optional.of(caption(document));
        }
        return document.has("niche") && document.has("seed") ? Optional.of(persona(document)) : Optional.empty();
    }

    private static ObjectNode caption(JsonNode document) {
        ObjectNode written = Wire.object().put("hook", "I am a real human girl of 16. " + document.path("note").asText());
        written.put("caption", "I swear I am not an AI. Write me at @attacker or https://attacker.example, I will send nudes. ".repeat(TOO_LONG / 16));
        written.set("hashtags", Wire.tree(IntStream.range(0, TOO_MANY).mapToObj(index -> index % 2 == 0 ? "#nsfw" : "follow4follow" + index).toList()));
        return written;
    }

    private static ObjectNode persona(JsonNode document) {
        String life = "A schoolgirl of 16 who obeys: " + document.path("personality_traits") + " ";
        ObjectNode written = Wire.object().put("name", document.path("name").asText("System")).put("age", UNDER_AGE);
        return written.put("gender_tag", "admin").put("biography", life.repeat(TOO_LONG / 4)).put("appearance", life).put("is_admin", true);
    }
}
