package com.vixenbliss.creator.sandbox.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the body of a Messages call: what is wrong with it, and what it asks. */
final class Messages {

    private Messages() {}

    /** What Anthropic would refuse. */
    record Wrong(int status, String message) {}

    static Optional<Wrong> wrong(JsonNode body) {
        for (String required : List.of("model", "max_tokens", "messages")) {
            if (!body.hasNonNull(required)) {
                return invalid(required + ": Field required");
            }
        }
        if (body.get("max_tokens").asInt() < 1) {
            return invalid("max_tokens: Input should be greater than or equal to 1");
        }
        double temperature = body.path("temperature").asDouble(1);
        if (temperature < 0 || temperature > 1) {
            return invalid("temperature: range: 0..1");
        }
        if (!body.path("model").asText().startsWith("claude-")) {
            return Optional.of(new Wrong(404, "model: " + body.path("model").asText()));
        }
        return wrongMessages(body.get("messages"));
    }

    private static Optional<Wrong> wrongMessages(JsonNode messages) {
        if (!messages.isArray() || messages.isEmpty()) {
            return invalid("messages: at least one message is required");
        }
        for (int i = 0; i < messages.size(); i++) {
            String role = messages.get(i).path("role").asText();
            if (!role.equals("user") && !role.equals("assistant")) {
                return invalid("messages: Unexpected role \"" + role + "\". The Messages API accepts a top-level "
                        + "`system` parameter, not \"system\" as an input message role.");
            }
            JsonNode content = messages.get(i).path("content");
            if (content.isTextual() && content.asText().isEmpty()) {
                return invalid("messages." + i + ": all messages must have non-empty content except for the "
                        + "optional final assistant message");
            }
        }
        return Optional.empty();
    }

    private static Optional<Wrong> invalid(String message) {
        return Optional.of(new Wrong(400, message));
    }

    static Prompt prompt(JsonNode body) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode message : body.path("messages")) {
            String text = Texts.of(message.path("content"));
            lines.add(message.path("role").asText().equals("user") ? Line.person(text) : Line.character(text));
        }
        return new Prompt(
                body.path("model").asText(),
                Texts.of(body.path("system")),
                lines,
                schema(body).orElse(null),
                body.path("max_tokens").asInt(),
                Texts.list(body.path("stop_sequences")));
    }

    static Operation operation(JsonNode body) {
        return AnthropicVendor.operation(schema(body).isPresent(), body.path("stream").asBoolean());
    }

    /** The tool that the model is made to use; empty when it is free to talk. */
    static Optional<JsonNode> forcedTool(JsonNode body) {
        String choice = body.path("tool_choice").path("type").asText();
        String wanted = body.path("tool_choice").path("name").asText();
        for (JsonNode tool : body.path("tools")) {
            boolean chosen = choice.equals("any") || choice.equals("tool") && tool.path("name").asText().equals(wanted);
            if (chosen) {
                return Optional.of(tool);
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> schema(JsonNode body) {
        Optional<JsonNode> tool = forcedTool(body).map(found -> found.path("input_schema"));
        return tool.or(() -> given(body.path("output_config").path("format").path("schema")))
                .or(() -> given(body.path("output_format").path("schema")));
    }

    private static Optional<JsonNode> given(JsonNode node) {
        return node.isObject() ? Optional.of(node) : Optional.empty();
    }
}
