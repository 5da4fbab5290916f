package com.vixenbliss.creator.companion.recall.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts texts into words, by the rules of Unicode (UAX 29). */
public final class Tokens {

    /** Words beyond are not read: no memory and no question is longer. */
    private static final int MOST = 1_000;

    private Tokens() {}

    /** The words of a text in order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        try (StandardTokenizer words = new StandardTokenizer()) {
            words.setReader(new StringReader(text));
            CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (tokens.size() < MOST && words.incrementToken()) {
                String written = withoutPossessive(word.toString());
                tokens.add(new Token(written, plain(written), place.startOffset(), place.endOffset()));
            }
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lower case, without accents. */
    public static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 128)) {
            return lower;
        }
        char[] folded = new char[4 * lower.length()];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }

    private static String withoutPossessive(String word) {
        int end = word.length() - 2;
        boolean possessive = end > 0 && (word.charAt(end) == '\'' || word.charAt(end) == '’') && (word.charAt(end + 1) | 32) == 's';
        return possessive ? word.substring(0, end) : word;
    }
}
