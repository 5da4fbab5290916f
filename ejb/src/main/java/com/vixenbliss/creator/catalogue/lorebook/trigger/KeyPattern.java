package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A key that is a regular expression, in the spelling of cards: {@code /moon (temple|gate)/i}, or the bare pattern. It runs
 * on RE2J, whose time grows with the text and never explodes; what such an engine cannot do (look around, refer back) is
 * refused with that reason.
 */
public final class KeyPattern {

    /** The most steps a pattern may have once its repetitions are written out. */
    static final int MAX_SIZE = 1_000;

    private final Pattern pattern;

    private KeyPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * @param caseSensitive of the entry; null is left to the flags, and a bare pattern without either ignores case, as a
     *     plain key does
     * @return empty for a pattern that cannot be searched for; {@link #complaint} says why
     */
    static Optional<KeyPattern> parse(String key, Boolean caseSensitive) {
        try {
            return Optional.of(compile(key, caseSensitive));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** Why a key is no pattern that can be searched for; empty when it is one. The words follow a field's name. */
    public static Optional<String> complaint(String key) {
        try {
            compile(key, null);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static KeyPattern compile(String key, Boolean caseSensitive) throws Refused {
        WrittenPattern written = WrittenPattern.of(key);
        if (PatternSize.of(written.body()) > MAX_SIZE) {
            throw new Refused("repeats so much that it would take more than " + MAX_SIZE + " steps");
        }
        try {
            return new KeyPattern(Pattern.compile(written.forRe2(), written.flags(caseSensitive)));
        } catch (PatternSyntaxException unusable) {
            throw new Refused(reason(written.body(), unusable));
        }
    }

    private static String reason(String body, PatternSyntaxException unusable) {
        if (body.contains("(?=") || body.contains("(?!") || body.contains("(?<=") || body.contains("(?<!")) {
            return "looks ahead or behind, which cannot be searched for in linear time";
        }
        if (java.util.regex.Pattern.compile("\\\\[1-9]|\\\\k<").matcher(body).find()) {
            return "refers back to a group, which cannot be searched for in linear time";
        }
        return "is not a pattern of RE2: " + unusable.getDescription();
    }

    /** The first stretch of the text that matches; null when there is none. */
    Found find(CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? new Found(matcher.start(), matcher.end()) : null;
    }

    /** How many steps a letter of text can cost at most. */
    int size() {
        return pattern.programSize();
    }

    /** @param end exclusive */
    record Found(int start, int end) {}

    /** Why a key is not searched for. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason, null, false, false);
        }
    }
}
