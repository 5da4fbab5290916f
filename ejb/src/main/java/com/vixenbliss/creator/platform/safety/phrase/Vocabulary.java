package com.vixenbliss.creator.platform.safety.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that rules speak of, found again with one slip of a finger in words of {@value #FORGIVING} letters and more. */
final class Vocabulary {

    private static final int FORGIVING = 5;
    private static final int LONGEST = 24;
    private static final int SHORTEST_STEM = 4;
    private static final String STEM = "~";

    /** From a word, or a word that lacks one letter, to the words it may stand for. */
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** @param word found as it is or, with a {@code ~} behind it, the beginning of many */
    void addExact(String word) {
        if (word.endsWith(STEM)) {
            stems.put(word.substring(0, word.length() - 1), word);
        } else {
            words.computeIfAbsent(word, key -> new HashSet<>()).add(word);
        }
    }

    /** The same, with one slip. */
    void add(String word) {
        addExact(word);
        if (word.length() >= FORGIVING && !word.endsWith(STEM)) {
            for (int at = 0; at < word.length(); at++) {
                words.computeIfAbsent(without(word, at), key -> new HashSet<>()).add(word);
            }
        }
    }

    /** The words and stems that may be meant: a known word means itself, and its stem. */
    Set<String> meant(String written) {
        Set<String> near = slipped(written);
        if (stems.isEmpty()) {
            return near;
        }
        Set<String> meant = new HashSet<>(near);
        for (int end = SHORTEST_STEM; end <= Math.min(written.length(), LONGEST); end++) {
            String stem = stems.get(written.substring(0, end));
            if (stem != null) {
                meant.add(stem);
            }
        }
        return meant;
    }

    private Set<String> slipped(String written) {
        Set<String> near = words.getOrDefault(written, Set.of());
        if (near.contains(written) || written.length() < FORGIVING || written.length() > LONGEST) {
            return near.contains(written) ? Set.of(written) : Set.of();
        }
        Set<String> meant = new HashSet<>();
        collect(written, written, meant);
        for (int at = 0; at < written.length(); at++) {
            collect(without(written, at), written, meant);
        }
        return meant;
    }

    private void collect(String key, String written, Set<String> meant) {
        for (String word : words.getOrDefault(key, Set.of())) {
            if (isOneSlip(word, written)) {
                meant.add(word);
            }
        }
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    /** Equal, or one letter more, less or other, or two neighbours exchanged. */
    private static boolean isOneSlip(String word, String written) {
        int same = 0;
        int shorter = Math.min(word.length(), written.length());
        while (same < shorter && word.charAt(same) == written.charAt(same)) {
            same++;
        }
        String rest = word.substring(same);
        String other = written.substring(same);
        return rest.equals(other)
                || tail(rest, 1).equals(other) && !rest.isEmpty()
                || tail(other, 1).equals(rest) && !other.isEmpty()
                || !rest.isEmpty() && !other.isEmpty() && tail(rest, 1).equals(tail(other, 1))
                || exchanged(rest, other);
    }

    private static boolean exchanged(String one, String other) {
        return one.length() >= 2 && other.length() >= 2 && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0) && tail(one, 2).equals(tail(other, 2));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
