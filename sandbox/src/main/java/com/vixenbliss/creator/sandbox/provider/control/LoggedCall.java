package com.vixenbliss.creator.sandbox.provider.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One call as it came in, without the values of its secrets. */
record LoggedCall(
        Instant time,
        String provider,
        Operation operation,
        String model,
        String method,
        String path,
        Map<String, String> headers,
        byte[] body,
        int bodyLength,
        int status) {

    private static final int BODY_CAP = 24 * 1024;
    private static final Set<String> SECRET = Set.of("authorization", "x-api-key", "x-goog-api-key", "cookie", "modal-key", "modal-secret");

    static LoggedCall of(Instant time, String provider, Operation operation, String model, Call call, int status) {
        byte[] body = call.body();
        byte[] kept = body.length > BODY_CAP ? Arrays.copyOf(body, BODY_CAP) : body;
        return new LoggedCall(
                time, provider, operation, model, call.method(), call.path(), call.headers(), kept, body.length,
                        status);
    }

    JsonNode toJson() {
        ObjectNode json = Wire.object();
        json.put("time", time.toString());
        json.put("provider", provider).put("operation", operation.word()).put("model", model);
        json.put("method", method).put("path", path).put("status", status);
        json.set("headers", Wire.tree(withoutSecrets()));
        json.put("body_length", bodyLength);
        Optional<JsonNode> whole = bodyLength > body.length ? Optional.empty() : Wire.parse(body);
        json.set("body", whole.orElseGet(() -> Wire.tree(new String(body, StandardCharsets.UTF_8))));
        return json;
    }

    private Map<String, String> withoutSecrets() {
        Map<String, String> shown = new TreeMap<>(headers);
        shown.replaceAll((name, value) -> SECRET.contains(name) ? "***" : value);
        return shown;
    }
}
