package com.vixenbliss.creator.sandbox.provider.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.embedding.TextVectors;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;

/** {@code embedContent} and {@code batchEmbedContents}. */
final class GeminiEmbeddings {

    private static final int SMALL = 768;
    private static final int LARGE = 3_072;

    private GeminiEmbeddings() {}

    static Answer answer(String method, String model, JsonNode body, TextVectors vectors) {
        ObjectNode reply = Wire.object();
        if (method.equals("embedContent")) {
            reply.set("embedding", embedding(model, body, vectors));
        } else {
            ArrayNode embeddings = reply.putArray("embeddings");
            body.path("requests").forEach(one -> embeddings.add(embedding(model, one, vectors)));
        }
        return Answer.whole(200, GeminiHeaders.json(), Wire.compact(reply), 0);
    }

    private static ObjectNode embedding(String model, JsonNode request, TextVectors vectors) {
        int usual = model.startsWith("gemini-embedding") ? LARGE : SMALL;
        int dimensions = request.path("outputDimensionality").asInt(request.path("output_dimensionality").asInt(usual));
        ObjectNode embedding = Wire.object();
        ArrayNode values = embedding.putArray("values");
        for (float value : vectors.of(Texts.of(request.path("content").path("parts")), Math.min(dimensions, LARGE))) {
            values.add(value);
        }
        return embedding;
    }
}
