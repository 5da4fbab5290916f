package com.vixenbliss.creator.companion.recall.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside this class: lines of words, {@code #} for remarks. */
final class WordLists {

    private WordLists() {}

    static Set<String> set(String name) {
        return lines(name).stream().flatMap(line -> List.of(line.split("\\s+")).stream()).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> lines(String name) {
        try (InputStream list = WordLists.class.getResourceAsStream("/recall/" + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
