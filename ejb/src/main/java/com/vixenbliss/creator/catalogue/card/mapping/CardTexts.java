package com.vixenbliss.creator.catalogue.card.mapping;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A foreign text as a character uses it: one kind of line end, composed letters, without control characters and comments. */
final class CardTexts {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u2028\\u2029]+");

    private CardTexts() {}

    /** @param most code points */
    static String prose(String raw, int most) {
        String lines = COMMENT.matcher(raw.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return cut(CONTROL.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("").strip(), most);
    }

    /** The same on one line. */
    static String line(String raw, int most) {
        return cut(SPACES.matcher(prose(raw, Integer.MAX_VALUE)).replaceAll(" ").strip(), most);
    }

    /** Whether a character's text says what a card's does, whatever a form in between has done to its line ends. */
    static boolean same(String current, String mapped) {
        return prose(current, Integer.MAX_VALUE).equals(prose(mapped, Integer.MAX_VALUE));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
