package com.vixenbliss.creator.sandbox.provider.gemini;

import java.util.HashMap;
import java.util.Map;

/** The headers that Google's front end sends with every answer. */
final class GeminiHeaders {

    private static final Map<String, String> STEADY = Map.of(
            "Server", "scaffolding on HTTPServer2",
            "Server-Timing", "gfet4t7; dur=48",
            "Vary", "Origin, X-Origin, Referer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "X-XSS-Protection", "0");

    private GeminiHeaders() {}

    static Map<String, String> json() {
        return of("application/json; charset=UTF-8");
    }

    static Map<String, String> stream() {
        Map<String, String> headers = of("text/event-stream");
        headers.put("Content-Disposition", "attachment");
        return headers;
    }

    static Map<String, String> of(String contentType) {
        Map<String, String> headers = new HashMap<>(STEADY);
        headers.put("Content-Type", contentType);
        return headers;
    }
}
