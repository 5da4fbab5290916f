package com.vixenbliss.creator.sandbox.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which beginnings of prompts were seen before, so that a client sees in {@code usage} whether its prefix is stable.
 * Counts the system prompt up to the last block that is marked with {@code cache_control}; entries do not expire.
 */
final class PromptCache {

    private static final int KEPT = 10_000;
    private static final int CHARACTERS_A_TOKEN = 4;

    private final Map<String, Boolean> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > KEPT;
        }
    };

    /** Tokens written to and read from the cache; both 0 when nothing is marked. */
    record Use(int written, int read) {}

    Use use(JsonNode body) {
        String prefix = marked(body.path("system"));
        if (prefix.isEmpty()) {
            return new Use(0, 0);
        }
        int tokens = prefix.length() / CHARACTERS_A_TOKEN;
        String key = body.path("model").asText() + prefix.length() + ":" + prefix.hashCode();
        return hit(key) ? new Use(0, tokens) : new Use(tokens, 0);
    }

    private synchronized boolean hit(String key) {
        return seen.put(key, Boolean.TRUE) != null;
    }

    private static String marked(JsonNode system) {
        StringBuilder all = new StringBuilder();
        int end = 0;
        for (JsonNode block : system) {
            all.append(block.path("text").asText());
            if (block.hasNonNull("cache_control")) {
                end = all.length();
            }
        }
        return all.substring(0, end);
    }
}
