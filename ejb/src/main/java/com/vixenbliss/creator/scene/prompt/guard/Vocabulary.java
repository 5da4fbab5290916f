package com.vixenbliss.creator.scene.prompt.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code scene/guard.txt}, by what they are. */
enum Vocabulary {
    LOOKS,
    YOUTH,
    STUMPS,
    LIMBS,
    COLOURS,
    PEOPLE,
    SUBJECTS,
    OTHERS,
    SECOND,
    NEGATION,
    SPEECH,
    UNSEEN,
    SEEN,
    RECAST,
    PREPOSITIONS,
    CONJUNCTIONS,
    AUXILIARIES,
    DETERMINERS,
    POSSESSIVES,
    SCENERY;

    private static final Map<Vocabulary, Set<String>> WORDS = read();

    boolean has(String plain) {
        return words().contains(plain);
    }

    Set<String> words() {
        return WORDS.get(this);
    }

    private static Map<Vocabulary, Set<String>> read() {
        Map<Vocabulary, Set<String>> words = new EnumMap<>(Vocabulary.class);
        try (InputStream file = Vocabulary.class.getResourceAsStream("/scene/guard.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Set<String> section = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = words.computeIfAbsent(section(line), none -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.addAll(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static Vocabulary section(String line) {
        return valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
    }
}
