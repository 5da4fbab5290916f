package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A model's words, made safe to keep. */
final class Text {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Z}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Text() {}

    /** One line without control characters, at most {@code most} long; empty for what is no text. */
    static String clean(JsonNode written, int most) {
        if (!written.isTextual() && !written.isNumber()) {
            return "";
        }
        String line = UNSEEN.matcher(written.asText()).replaceAll(" ").strip();
        return line.length() <= most ? line : line.substring(0, whole(line, most)).strip();
    }

    private static int whole(String line, int end) {
        return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }

    /** At least three in four words of {@code quote} occur in {@code line}; punctuation and case do not matter. */
    static boolean restsOn(String quote, String line) {
        List<String> words = words(quote);
        Set<String> said = new HashSet<>(words(line));
        long heard = words.stream().filter(said::contains).count();
        return !words.isEmpty() && 4 * heard >= 3 * words.size();
    }

    /** Without case and punctuation. */
    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }
}
