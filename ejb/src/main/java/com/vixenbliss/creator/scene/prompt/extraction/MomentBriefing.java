package com.vixenbliss.creator.scene.prompt.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import java.io.UncheckedIOException;
import java.util.List;

/** What the model is told: one JSON document, so that nothing said in it can pass for an instruction. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MomentBriefing(String characterName, String personName, Conversation.Setting place, String wish, List<Spoken> sceneLines) {

    private static final int LONGEST_LINE = 600;

    record Spoken(String speaker, String text) {}

    static String of(Conversation conversation) {
        List<Spoken> lines = conversation.lines().stream()
                .map(line -> new Spoken("user".equals(line.role()) ? "person" : "character", beginning(line.content()))).toList();
        try {
            return Json.lenient().writeValueAsString(new MomentBriefing(
                    conversation.characterName(), conversation.personName(), conversation.place(), conversation.wish(), lines));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE);
    }
}
