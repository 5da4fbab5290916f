package com.vixenbliss.creator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The platform that {@code ./run} started, as {@code .run/demo.env} describes it. */
public record Target(Map<String, String> values) {

    public static Target read(Path demoEnv) throws IOException {
        return new Target(Files.readAllLines(demoEnv).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1))));
    }

    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("demo.env has no " + name);
        }
        return value;
    }

    public String api() {
        return get("BASE_URL") + "/api/v1";
    }

    String sandbox() {
        return get("SANDBOX_URL");
    }

    public long wildfly() {
        return Long.parseLong(get("WILDFLY_PID"));
    }

    long postgres() {
        return Long.parseLong(get("POSTGRES_PID"));
    }
}
