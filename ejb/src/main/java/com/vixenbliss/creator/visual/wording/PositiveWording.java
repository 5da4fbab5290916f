package com.vixenbliss.creator.visual.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What to ask for in place of what is to be kept out, for models that have no field for the latter. */
public final class PositiveWording {

    /** What stands for every negative about further people. */
    public static final String ALONE = "alone in the frame";

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<Answer> ANSWERS = read();

    private PositiveWording() {}

    /** @param allOf the words that a negative must hold */
    private record Answer(String wording, Set<String> allOf) {}

    /** @return empty when nothing positive says the same */
    public static Optional<String> of(String negative) {
        Set<String> words = words(negative);
        return ANSWERS.stream().filter(answer -> words.containsAll(answer.allOf())).map(Answer::wording).findFirst();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(APART.split(text.toLowerCase(Locale.ROOT).strip())));
    }

    private static List<Answer> read() {
        List<Answer> answers = new ArrayList<>();
        try (InputStream file = PositiveWording.class.getResourceAsStream("/visual/positive.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] sides = line.split(":", 2);
                for (String negative : sides[1].split(",")) {
                    answers.add(new Answer(sides[0].strip(), words(negative)));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return answers;
    }
}
