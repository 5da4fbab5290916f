package com.vixenbliss.creator.sandbox.provider.anthropic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.Map;

/** Anthropic's error bodies. */
final class AnthropicErrors {

    private static final String[] UNKNOWN = {"api_error", "Internal server error"};

    /** Type and usual sentence by status, from https://docs.anthropic.com/en/api/errors (2025). */
    private static final Map<Integer, String[]> KINDS = Map.ofEntries(
            Map.entry(400, new String[] {"invalid_request_error", "Invalid request"}),
            Map.entry(401, new String[] {"authentication_error", "invalid x-api-key"}),
            Map.entry(403, new String[] {"permission_error", "Your API key does not have permission to use this"}),
            Map.entry(404, new String[] {"not_found_error", "Not found"}),
            Map.entry(405, new String[] {"invalid_request_error", "Method Not Allowed"}),
            Map.entry(413, new String[] {"request_too_large", "Request exceeds the maximum size"}),
            Map.entry(429, new String[] {"rate_limit_error", "This request would exceed your rate limit"}),
            Map.entry(500, UNKNOWN),
            Map.entry(504, new String[] {"timeout_error", "Request timed out"}),
            Map.entry(529, new String[] {"overloaded_error", "Overloaded"}));

    private final AnthropicHeaders headers;

    AnthropicErrors(AnthropicHeaders headers) {
        this.headers = headers;
    }

    Answer failure(int status) {
        return error(status, KINDS.getOrDefault(status, UNKNOWN)[1]);
    }

    Answer error(int status, String message) {
        String requestId = Wire.id("req_011C", 20);
        ObjectNode body = Wire.object().put("type", "error");
        body.putObject("error").put("type", KINDS.getOrDefault(status, UNKNOWN)[0]).put("message", message);
        body.put("request_id", requestId);
        return Answer.whole(status, headers.plain("application/json", requestId), Wire.compact(body), 0);
    }
}
