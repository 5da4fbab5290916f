package com.vixenbliss.creator.platform.ai.provider;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Transcripts of real providers, below {@code src/test/resources}. */
public final class RecordedAnswer {

    private RecordedAnswer() {}

    /** What a streamed transcript says, worked out apart from this code. */
    public record Expectation(String file, List<String> finish, String textSha256, boolean refusal) {
        @Override
        public String toString() {
            return file;
        }
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String path) {
        try (InputStream in = RecordedAnswer.class.getResourceAsStream("/" + path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One JSON event a line, as the Vercel fixtures have them, put back into Anthropic's framing. */
    public static String framed(String path) {
        StringBuilder sse = new StringBuilder();
        text(path).lines().filter(line -> !line.isBlank()).forEach(line -> sse.append("event: ")
                .append(tree(line).path("type").asText())
                .append("\ndata: ")
                .append(line)
                .append("\n\n"));
        return sse.toString();
    }

    public static Stream<Expectation> expectations(String vendor) {
        return tree(text("sse_expectations.json")).properties().stream()
                .filter(entry -> entry.getKey().startsWith(vendor + "/"))
                .map(entry -> expectation(entry.getKey(), entry.getValue()));
    }

    private static Expectation expectation(String file, JsonNode said) {
        List<String> finish = Json.lenient().convertValue(said.get("finish"), new TypeReference<>() {});
        return new Expectation(file, finish, said.path("sha256").asText(null), said.path("refusal").isTextual());
    }

    public static JsonNode tree(String json) {
        try {
            return Json.lenient().readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
