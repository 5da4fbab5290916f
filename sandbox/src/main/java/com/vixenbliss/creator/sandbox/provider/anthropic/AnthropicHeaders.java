package com.vixenbliss.creator.sandbox.provider.anthropic;

import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The headers that Anthropic sends with every answer. */
final class AnthropicHeaders {

    private static final String[][] LIMITS = {
        {"requests", "4000", "3999"},
        {"tokens", "480000", "480000"},
        {"input-tokens", "400000", "400000"},
        {"output-tokens", "80000", "80000"},
    };

    private final Clock clock;

    AnthropicHeaders(Clock clock) {
        this.clock = clock;
    }

    Map<String, String> success(String contentType) {
        Map<String, String> headers = plain(contentType, Wire.id("req_011C", 20));
        String reset = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        for (String[] limit : LIMITS) {
            String name = "anthropic-ratelimit-" + limit[0];
            headers.put(name + "-limit", limit[1]);
            headers.put(name + "-remaining", limit[2]);
            headers.put(name + "-reset", reset);
        }
        return headers;
    }

    Map<String, String> plain(String contentType, String requestId) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("request-id", requestId);
        headers.put("anthropic-organization-id", "00000000-0000-4000-8000-000000000000");
        return headers;
    }
}
