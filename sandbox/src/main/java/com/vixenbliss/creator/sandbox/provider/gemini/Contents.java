package com.vixenbliss.creator.sandbox.provider.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the body of a Gemini call: what is wrong with it, and what it asks. Google accepts either case of a name. */
final class Contents {

    private static final int UNBOUNDED = 8_192;

    private static final Set<String> KNOWN = Set.of(
            "contents", "systemInstruction", "system_instruction", "generationConfig", "generation_config",
            "safetySettings", "safety_settings", "tools", "toolConfig", "tool_config", "cachedContent",
            "cached_content",
            "model", "labels", "store", "serviceTier");

    private Contents() {}

    static Optional<Answer> wrong(String method, JsonNode body, GeminiErrors errors) {
        if (!method.endsWith("enerateContent")) {
            return Optional.empty();
        }
        Iterator<String> names = body.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!KNOWN.contains(name)) {
                return Optional.of(errors.unknownField(name));
            }
        }
        if (body.path("contents").isEmpty()) {
            return Optional.of(errors.error(400,
                    "* GenerateContentRequest.contents: contents is not specified\n"));
        }
        return wrongContents(body, errors);
    }

    private static Optional<Answer> wrongContents(JsonNode body, GeminiErrors errors) {
        for (JsonNode content : body.path("contents")) {
            String role = content.path("role").asText("user");
            if (!Set.of("user", "model", "function").contains(role)) {
                return Optional.of(errors.error(400, "Please use a valid role: user, model."));
            }
        }
        double temperature = config(body).path("temperature").asDouble(1);
        return temperature >= 0 && temperature <= 2
                ? Optional.empty()
                : Optional.of(errors.error(400, "* GenerateContentRequest.generation_config.temperature: temperature "
                        + "must be in the range [0.0, 2.0].\n"));
    }

    static Prompt prompt(String model, JsonNode body) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode content : body.path("contents")) {
            String text = Texts.of(content.path("parts"));
            lines.add(content.path("role").asText().equals("model") ? Line.character(text) : Line.person(text));
        }
        JsonNode config = config(body);
        return new Prompt(
                model,
                Texts.of(either(body, "systemInstruction", "system_instruction").path("parts")),
                lines,
                schema(config).orElse(null),
                either(config, "maxOutputTokens", "max_output_tokens").asInt(UNBOUNDED),
                Texts.list(either(config, "stopSequences", "stop_sequences")));
    }

    static Operation operation(Operation plain, JsonNode body) {
        boolean generates = plain == Operation.CHAT || plain == Operation.STREAM;
        return generates && schema(config(body)).isPresent() ? Operation.EXTRACT : plain;
    }

    static Answer count(String model, JsonNode body) {
        JsonNode asked = body.path("generateContentRequest").isObject() ? body.path("generateContentRequest") : body;
        int tokens = prompt(model, asked).tokens();
        ObjectNode reply = Wire.object().put("totalTokens", tokens);
        reply.putArray("promptTokensDetails").addObject().put("modality", "TEXT").put("tokenCount", tokens);
        return Answer.whole(200, GeminiHeaders.json(), Wire.pretty(reply) + "\n", 0);
    }

    private static Optional<JsonNode> schema(JsonNode config) {
        JsonNode own = either(config, "responseSchema", "response_schema");
        JsonNode standard = either(config, "responseJsonSchema", "response_json_schema");
        JsonNode schema = standard.isObject() ? standard : own;
        if (schema.isObject()) {
            return Optional.of(schema);
        }
        boolean json = either(config, "responseMimeType", "response_mime_type").asText().equals("application/json");
        return json ? Optional.of(Wire.object().put("type", "object")) : Optional.empty();
    }

    private static JsonNode config(JsonNode body) {
        return either(body, "generationConfig", "generation_config");
    }

    private static JsonNode either(JsonNode node, String name, String other) {
        return node.has(name) ? node.path(name) : node.path(other);
    }
}
