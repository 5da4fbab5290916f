package com.vixenbliss.creator.companion.chat;

import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a line that are worth looking for among memories, as a PostgreSQL text query. */
final class AskedWords {

    private static final int MOST = 24;
    private static final int SHORTEST = 3;
    private static final Set<String> COMMON = Set.of(
            "the", "and", "for", "are", "was", "were", "you", "your", "yours", "with", "that", "this", "have", "has", "had",
            "not", "but", "all", "can", "could", "would", "should", "will", "just", "what", "when", "where", "who", "why",
            "how", "about", "from", "into", "then", "than", "there", "here", "they", "them", "their", "his", "her", "she",
            "him", "its", "our", "out", "any", "some", "did", "does", "don", "let", "get", "got", "too", "very", "really");

    private AskedWords() {}

    /** @return null when nothing is worth looking for */
    static String of(String line) {
        Set<String> words = new LinkedHashSet<>();
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(line);
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE && words.size() < MOST; from = to, to = boundaries.next()) {
            String word = line.substring(from, to).toLowerCase(Locale.ROOT);
            if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetterOrDigit) && !COMMON.contains(word)) {
                words.add(stem(word));
            }
        }
        return words.isEmpty() ? null : String.join(" | ", words);
    }

    /** A cheap stem and a prefix search find "cats" for "cat" and "cat" for "cats" in any language with endings. */
    private static String stem(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return (plural ? word.substring(0, word.length() - 1) : word) + ":*";
    }
}
