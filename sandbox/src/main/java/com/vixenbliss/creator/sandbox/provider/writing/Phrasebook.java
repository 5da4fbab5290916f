package com.vixenbliss.creator.sandbox.provider.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of a resource by their heading. */
final class Phrasebook {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    static Phrasebook load(String resource) {
        Phrasebook book = new Phrasebook();
        try (InputStream file = Phrasebook.class.getResourceAsStream(resource)) {
            List<String> current = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    current = book.lines.computeIfAbsent(line.substring(1, line.indexOf(']')), heading -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line.strip());
                }
            }
            return book;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String heading) {
        return lines.containsKey(heading);
    }

    /** Under one heading; none when there is no such heading. */
    List<String> all(String heading) {
        return lines.getOrDefault(heading, List.of());
    }

    /** The words of a heading whose lines are lists. */
    List<String> words(String heading) {
        return Arrays.asList(String.join(",", all(heading)).strip().split("\\s*,\\s*"));
    }

    String at(String heading, long index) {
        List<String> all = lines.get(heading);
        return all.get((int) Math.floorMod(index, (long) all.size()));
    }
}
