package com.vixenbliss.creator.sandbox.provider.openai;

import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.HashMap;
import java.util.Map;

/** The headers that OpenAI sends with a success. */
final class OpenAiHeaders {

    private static final Map<String, String> STEADY = Map.of(
            "openai-version", "2020-10-01",
            "openai-organization", "sandbox",
            "openai-processing-ms", "42",
            "x-ratelimit-limit-requests", "10000",
            "x-ratelimit-remaining-requests", "9999",
            "x-ratelimit-reset-requests", "6ms",
            "x-ratelimit-limit-tokens", "2000000",
            "x-ratelimit-remaining-tokens", "1999000",
            "x-ratelimit-reset-tokens", "30ms");

    private OpenAiHeaders() {}

    static Map<String, String> success(String contentType) {
        Map<String, String> headers = new HashMap<>(STEADY);
        headers.put("Content-Type", contentType);
        headers.put("x-request-id", Wire.id("req_", 24));
        return headers;
    }
}
