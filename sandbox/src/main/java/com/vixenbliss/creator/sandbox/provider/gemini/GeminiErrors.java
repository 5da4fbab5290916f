package com.vixenbliss.creator.sandbox.provider.gemini;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.Map;

/**
 * Google's error bodies. A call that asked for events gets its error under {@code text/event-stream} too, as plain
 * JSON: seen in the recordings, and a trap for clients that look at the content type first.
 */
record GeminiErrors(Call call) {

    private static final String TYPES = "type.googleapis.com/google.rpc.";

    private static final Map<Integer, String> STATUS = Map.of(
            400, "INVALID_ARGUMENT",
            401, "UNAUTHENTICATED",
            403, "PERMISSION_DENIED",
            404, "NOT_FOUND",
            429, "RESOURCE_EXHAUSTED",
            499, "CANCELLED",
            500, "INTERNAL",
            503, "UNAVAILABLE",
            504, "DEADLINE_EXCEEDED");

    Answer noKey() {
        return error(403, "Method doesn't allow unregistered callers (callers without established identity). "
                + "Please use "
                + "API Key or other form of API consumer identity to call this API.");
    }

    Answer badKey(String key) {
        String message = "API key not valid. Please pass a valid API key.";
        ObjectNode body = body(400, message);
        ArrayNode details = details(body);
        detail(details, "ErrorInfo").put("reason", "API_KEY_INVALID").put("domain", "googleapis.com")
                .putObject("metadata").put("service", "generativelanguage.googleapis.com");
        detail(details, "LocalizedMessage").put("locale", "en-US").put("message", message);
        detail(details, "DebugInfo").put("detail", "Invalid API key: " + key);
        return answer(400, body);
    }

    Answer unknownModel(String version, String model, String method) {
        String message = "models/" + model + " is not found for API version " + version + ", or is not supported for "
                + method + ". Call ListModels to see the list of available models and their supported methods.";
        ObjectNode body = body(404, message);
        detail(details(body), "DebugInfo").put("detail", message);
        return answer(404, body);
    }

    Answer notJson() {
        return error(400, "Invalid JSON payload received. Unexpected end of string. Expected a value.");
    }

    Answer unknownField(String field) {
        String message = "Invalid JSON payload received. Unknown name \"" + field + "\": Cannot find field.";
        ObjectNode body = body(400, message);
        detail(details(body), "BadRequest").putArray("fieldViolations").addObject().put("description", message);
        return answer(400, body);
    }

    Answer noPath() {
        return Answer.whole(404, GeminiHeaders.of("text/html; charset=UTF-8"), "<title>Error 404 (Not "
                + "Found)!!1</title>", 0);
    }

    Answer failure(int status) {
        if (status != 429) {
            return error(status, status == 503
                    ? "The model is overloaded. Please try again later."
                    : "An internal error has occurred. Please retry or report in "
                            + "https://developers.generativeai.google/guide/troubleshooting");
        }
        ObjectNode body = body(429, "You exceeded your current quota, please check your plan.");
        ArrayNode details = details(body);
        detail(details, "QuotaFailure").putArray("violations").addObject()
                .put("quotaId", "GenerateRequestsPerMinutePerProjectPerModel-FreeTier");
        detail(details, "RetryInfo").put("retryDelay", "1.5s");
        return answer(429, body);
    }

    Answer error(int status, String message) {
        return answer(status, body(status, message));
    }

    private static ObjectNode body(int status, String message) {
        ObjectNode body = Wire.object();
        body.putObject("error")
                .put("code", status)
                .put("message", message)
                .put("status", STATUS.getOrDefault(status, status < 500 ? "INVALID_ARGUMENT" : "INTERNAL"));
        return body;
    }

    private static ArrayNode details(ObjectNode body) {
        return ((ObjectNode) body.get("error")).putArray("details");
    }

    private static ObjectNode detail(ArrayNode details, String type) {
        return details.addObject().put("@type", TYPES + type);
    }

    private Answer answer(int status, ObjectNode body) {
        boolean events = "sse".equals(call.query().get("alt"));
        Map<String, String> headers = events ? GeminiHeaders.of("text/event-stream") : GeminiHeaders.json();
        return Answer.whole(status, headers, Wire.pretty(body) + "\n", 0);
    }
}
