package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.embedding.TextVectors;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.openai.OpenAiErrors.Wrong;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** {@code POST /v1/embeddings}. */
final class Embeddings {

    private static final int SMALL = 1_536;
    private static final int LARGE = 3_072;
    private static final int CHARACTERS_A_TOKEN = 4;

    private Embeddings() {}

    static Request read(JsonNode body, TextVectors vectors) {
        String model = body.path("model").asText();
        return wrong(body, model)
                .map(found -> OpenAiVendor.refused(Operation.EMBED, model, found))
                .orElseGet(() -> Request.answered(Operation.EMBED, model, answer(body, model, vectors)));
    }

    private static Optional<Wrong> wrong(JsonNode body, String model) {
        if (model.isEmpty()) {
            return Optional.of(Wrong.request(400, "you must provide a model parameter", null, null));
        }
        if (!body.hasNonNull("input")) {
            return Optional.of(Wrong.missing("input"));
        }
        int dimensions = body.path("dimensions").asInt(1);
        if (dimensions < 1 || dimensions > largest(model)) {
            return Optional.of(Wrong.request(400, "Invalid value for 'dimensions' = " + dimensions
                    + ". Must be at least 1 and at most " + largest(model) + ".", "dimensions", null));
        }
        return Models.known(model) ? Optional.empty() : Optional.of(Wrong.model(model));
    }

    private static Answer answer(JsonNode body, String model, TextVectors vectors) {
        int dimensions = body.path("dimensions").asInt(largest(model));
        boolean base64 = body.path("encoding_format").asText().equals("base64");
        ObjectNode reply = Wire.object().put("object", "list");
        ArrayNode data = reply.putArray("data");
        int tokens = 0;
        for (String text : inputs(body.get("input"))) {
            ObjectNode one = data.addObject().put("object", "embedding").put("index", data.size() - 1);
            put(one, vectors.of(text, dimensions), base64);
            tokens += 1 + text.length() / CHARACTERS_A_TOKEN;
        }
        reply.put("model", model);
        reply.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
        return Answer.whole(200, OpenAiHeaders.success("application/json"), Wire.compact(reply), 0);
    }

    /** A string, strings, one list of token numbers, or several. */
    private static List<String> inputs(JsonNode input) {
        boolean single = input.isTextual() || input.isArray() && input.path(0).isNumber();
        if (single) {
            return List.of(input.isTextual() ? input.asText() : input.toString());
        }
        List<String> texts = new ArrayList<>();
        input.forEach(one -> texts.add(one.isTextual() ? one.asText() : one.toString()));
        return texts;
    }

    private static void put(ObjectNode one, float[] vector, boolean base64) {
        if (base64) {
            ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(vector);
            one.put("embedding", Base64.getEncoder().encodeToString(bytes.array()));
            return;
        }
        ArrayNode values = one.putArray("embedding");
        for (float value : vector) {
            values.add(value);
        }
    }

    private static int largest(String model) {
        return model.contains("large") ? LARGE : SMALL;
    }
}
