package com.vixenbliss.creator.companion.recall.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other words for everyday things, the languages mixed: {@code sister, sis, hermana, Schwester}. A line with {@code >} goes
 * one way: who asks for a pet also means dogs, who asks for a dog does not mean cats.
 */
public final class Synonyms {

    private static final Map<String, Set<String>> OTHERS = read();

    private Synonyms() {}

    /** @param plain as {@link Token#plain()} gives it; inflected forms find those of their base form with {@code s} or {@code d} */
    public static Set<String> of(String plain) {
        Set<String> found = OTHERS.get(plain);
        for (String ending : List.of("s", "es", "d", "ed", "ing")) {
            if (found == null && plain.length() > ending.length() + 2 && plain.endsWith(ending)) {
                found = OTHERS.get(plain.substring(0, plain.length() - ending.length()));
            }
        }
        return found == null ? Set.of() : found;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> others = new HashMap<>();
        for (String line : WordLists.lines("synonyms.txt")) {
            String[] sides = line.split(">");
            List<String> words = List.of(sides[sides.length - 1].strip().split("\\s+"));
            List<String> askers = sides.length == 1 ? words : List.of(sides[0].strip().split("\\s+"));
            askers.forEach(word -> others.computeIfAbsent(word, none -> new LinkedHashSet<>()).addAll(words));
        }
        others.forEach((word, same) -> same.remove(word));
        return Map.copyOf(others);
    }
}
