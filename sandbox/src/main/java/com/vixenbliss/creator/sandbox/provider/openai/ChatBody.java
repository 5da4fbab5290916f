package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.openai.OpenAiErrors.Wrong;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the body of a chat completion: what is wrong with it, and what it asks. */
final class ChatBody {

    private static final int UNBOUNDED = 16_384;

    private ChatBody() {}

    static Optional<Wrong> wrong(JsonNode body) {
        if (!body.hasNonNull("model")) {
            return Optional.of(Wrong.request(400, "you must provide a model parameter", null, null));
        }
        if (!body.hasNonNull("messages")) {
            return Optional.of(Wrong.missing("messages"));
        }
        if (!body.get("messages").isArray() || body.get("messages").isEmpty()) {
            return Optional.of(Wrong.request(400, "Invalid 'messages': empty array. Expected an array with minimum "
                    + "length 1, but got an empty array instead.", "messages", "empty_array"));
        }
        String model = body.get("model").asText();
        return Models.known(model) ? wrongFormat(body) : Optional.of(Wrong.model(model));
    }

    private static Optional<Wrong> wrongFormat(JsonNode body) {
        JsonNode format = body.path("response_format");
        boolean schema = format.path("type").asText().equals("json_schema");
        if (schema && !format.path("json_schema").hasNonNull("name")) {
            return Optional.of(Wrong.missing("response_format.json_schema.name"));
        }
        double temperature = body.path("temperature").asDouble(1);
        if (temperature < 0 || temperature > 2) {
            return Optional.of(Wrong.request(400, "Invalid 'temperature': expected a value between 0 and 2.",
                    "temperature", temperature > 2 ? "decimal_above_max_value" : "decimal_below_min_value"));
        }
        return Optional.empty();
    }

    static Prompt prompt(JsonNode body) {
        StringBuilder system = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (JsonNode message : body.path("messages")) {
            String text = Texts.of(message.path("content"));
            switch (message.path("role").asText()) {
                case "system", "developer" -> system.append(system.isEmpty() ? "" : "\n").append(text);
                case "user" -> lines.add(Line.person(text));
                default -> lines.add(Line.character(text));
            }
        }
        int limit = body.path("max_completion_tokens").asInt(body.path("max_tokens").asInt(UNBOUNDED));
        return new Prompt(body.path("model").asText(), system.toString(), lines, schema(body).orElse(null),
                limit, Texts.list(body.path("stop")));
    }

    static Operation operation(JsonNode body) {
        if (schema(body).isPresent()) {
            return Operation.EXTRACT;
        }
        return body.path("stream").asBoolean() ? Operation.STREAM : Operation.CHAT;
    }

    /** The function that the model is made to call; empty when it is free to talk. */
    static Optional<JsonNode> forcedFunction(JsonNode body) {
        JsonNode choice = body.path("tool_choice");
        String wanted = choice.path("function").path("name").asText();
        for (JsonNode tool : body.path("tools")) {
            JsonNode function = tool.path("function");
            boolean chosen = choice.asText().equals("required")
                    || !wanted.isEmpty() && function.path("name").asText().equals(wanted);
            if (chosen) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> schema(JsonNode body) {
        Optional<JsonNode> function = forcedFunction(body).map(found -> found.path("parameters"));
        JsonNode format = body.path("response_format");
        return function.or(() -> switch (format.path("type").asText()) {
            case "json_schema" -> Optional.of(format.path("json_schema").path("schema"));
            case "json_object" -> Optional.of(Wire.object().put("type", "object"));
            default -> Optional.empty();
        });
    }
}
