package com.vixenbliss.creator.platform.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines to judge, one a line of a file under {@code safety/} of the tests. */
public final class TestLines {

    private TestLines() {}

    public static List<String> of(String file) {
        try (InputStream in = TestLines.class.getResourceAsStream("/safety/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
