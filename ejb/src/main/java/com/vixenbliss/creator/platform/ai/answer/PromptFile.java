package com.vixenbliss.creator.platform.ai.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Instructions and schemas that come with the platform, below {@code /prompts}. */
public final class PromptFile {

    private PromptFile() {}

    /** @param name as {@code scene/moment.txt} */
    public static String text(String name) {
        try (InputStream file = PromptFile.class.getResourceAsStream("/prompts/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param name as {@code scene/moment.schema.json} */
    public static JsonNode schema(String name) {
        try {
            return Json.lenient().readTree(text(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
