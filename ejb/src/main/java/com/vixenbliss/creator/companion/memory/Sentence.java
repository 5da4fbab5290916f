package com.vixenbliss.creator.companion.memory;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence of a line that words were taken from. */
final class Sentence {

    private static final int LONGEST = 300;

    private Sentence() {}

    /**
     * @param quote words of the line; null when nobody knows which
     * @return the sentences that hold the quote, else the line; never longer than {@value #LONGEST} characters
     */
    static String around(String quote, String line) {
        int at = quote == null || quote.isBlank() ? -1 : line.toLowerCase(Locale.ROOT).indexOf(quote.strip().toLowerCase(Locale.ROOT));
        if (at < 0 || at + quote.strip().length() > line.length()) {
            return cut(line);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int last = at + quote.strip().length() - 1;
        int begin = sentences.isBoundary(at) ? at : sentences.preceding(at);
        int end = sentences.following(last);
        return cut(line.substring(begin, end));
    }

    private static String cut(String text) {
        String line = text.strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
