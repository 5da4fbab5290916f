package com.vixenbliss.creator.companion.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two wordings say the same. Pure and symmetric, so that the order in which things are learned does not matter. */
final class Sameness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> DENIALS = Set.of(
            "not", "no", "never", "none", "without", "don", "doesn", "isn", "cannot", "can't", "nicht", "kein", "keine", "nie", "nunca");
    private static final Set<String> FILLERS = Set.of(
            "the", "a", "an", "of", "in", "at", "to", "and", "is", "are", "was", "their", "they", "them", "person", "user", "s",
            "now", "that", "it", "very", "really", "has", "have", "with", "for", "currently", "just");
    private static final int STEM = 5;
    private static final double MOSTLY = 0.75;

    private Sameness() {}

    /** Case, accents' form and punctuation make no other value. */
    static String words(String value) {
        return value == null ? "" : NO_WORD.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC)).replaceAll(" ")
                .strip().toLowerCase(Locale.ROOT);
    }

    /** Of one claim: the same value, or one that is only said more closely ("nurse", "nurse at the Charité"). */
    static boolean ofValues(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> these = split(one);
        Set<String> those = split(other);
        boolean nested = these.containsAll(those) || those.containsAll(these);
        return nested && !these.isEmpty() && !those.isEmpty() && denies(these) == denies(those);
    }

    /** All words of a value occur in a sentence that means the same. */
    static boolean isIn(String value, String sentence) {
        Set<String> said = split(value);
        Set<String> written = split(words(sentence));
        return written.containsAll(said) && denies(said) == denies(written);
    }

    /** Under two names: one value, and nearly the same sentence about it. */
    static boolean alike(Evidence one, Evidence other) {
        return one.type() == other.type() && one.canon() == other.canon()
                && !one.valueWords().isEmpty() && one.valueWords().equals(other.valueWords())
                && !one.ends().contains(other.saidKey()) && !other.ends().contains(one.saidKey())
                && sentences(one.summary(), other.summary());
    }

    /** Nearly the same words, apart from those that say nothing; what one denies the other does too. */
    static boolean sentences(String one, String other) {
        Set<String> these = stems(one);
        Set<String> those = stems(other);
        Set<String> shared = new HashSet<>(these);
        shared.retainAll(those);
        int all = these.size() + those.size() - shared.size();
        return all > 0 && shared.size() >= MOSTLY * all && denyAlike(one, other);
    }

    /** Both deny something, or neither does. */
    static boolean denyAlike(String one, String other) {
        return denies(split(words(one))) == denies(split(words(other)));
    }

    private static boolean denies(Set<String> words) {
        return words.stream().anyMatch(DENIALS::contains);
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(words.split(" ")));
    }

    private static Set<String> stems(String sentence) {
        return split(words(sentence)).stream()
                .filter(word -> !FILLERS.contains(word) && !DENIALS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
