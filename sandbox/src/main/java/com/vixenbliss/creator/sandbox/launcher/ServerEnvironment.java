package com.vixenbliss.creator.sandbox.launcher;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server is told: what the person's environment says wins, the launcher fills in the rest. */
final class ServerEnvironment {

    private final Map<String, String> given;
    private final Map<String, String> added = new LinkedHashMap<>();

    /** @param given this process's own environment, which the server inherits */
    ServerEnvironment(Map<String, String> given) {
        this.given = given;
    }

    /** Whether the person named it; blank counts as not named. */
    boolean names(String variable) {
        return !given.getOrDefault(variable, "").isBlank();
    }

    void fill(String variable, String value) {
        if (!names(variable) && !value.isBlank()) {
            added.put(variable, value);
        }
    }

    void fill(Map<String, String> values) {
        values.forEach(this::fill);
    }

    /** The value that the server will see. */
    String get(String variable) {
        return names(variable) ? given.get(variable) : added.getOrDefault(variable, "");
    }

    /** All that the server will see. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.putAll(added);
        return all;
    }

    /** What goes beyond the inherited environment. */
    Map<String, String> added() {
        return Collections.unmodifiableMap(added);
    }
}
