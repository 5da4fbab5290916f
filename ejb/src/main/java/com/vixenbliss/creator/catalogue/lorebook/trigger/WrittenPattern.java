package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.google.re2j.Pattern;
import java.util.regex.Matcher;

/**
 * A pattern as cards write it, which is JavaScript's way.
 *
 * @param body between the slashes, or all of it
 * @param flags behind the slashes; null for a bare pattern
 */
record WrittenPattern(String body, String flags) {

    private static final java.util.regex.Pattern SLASHED = java.util.regex.Pattern.compile("/(.+)/([a-z]*)",
            java.util.regex.Pattern.DOTALL);

    /** JavaScript escapes a letter by its number with a u, RE2 with an x and braces. */
    private static final java.util.regex.Pattern UNICODE =
            java.util.regex.Pattern.compile("((?:^|[^\\\\])(?:\\\\\\\\)*)\\\\u(?:([0-9a-fA-F]{4})|\\{([0-9a-fA-F]{1,6})})");

    /** @throws KeyPattern.Refused for a flag that no dialect has, or one that changes what a match is */
    static WrittenPattern of(String key) throws KeyPattern.Refused {
        Matcher slashed = SLASHED.matcher(key.strip());
        if (!slashed.matches()) {
            return new WrittenPattern(key, null);
        }
        if (!slashed.group(2).matches("[dgimsuvy]*")) {
            throw new KeyPattern.Refused("has a flag that is not known: " + slashed.group(2));
        }
        return new WrittenPattern(slashed.group(1), slashed.group(2));
    }

    String forRe2() {
        Matcher escapes = UNICODE.matcher(body);
        return escapes.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) + "\\x{" + (found.group(2) == null ? found.group(3) : found.group(2)) + "}"));
    }

    /** @param caseSensitive null where the entry does not say */
    int flags(Boolean caseSensitive) {
        int bits = ignoresCase(caseSensitive) ? Pattern.CASE_INSENSITIVE : 0;
        if (flags != null && flags.contains("m")) {
            bits |= Pattern.MULTILINE;
        }
        return flags != null && flags.contains("s") ? bits | Pattern.DOTALL : bits;
    }

    private boolean ignoresCase(Boolean caseSensitive) {
        if (flags == null) {
            return !Boolean.TRUE.equals(caseSensitive);
        }
        return flags.contains("i") || Boolean.FALSE.equals(caseSensitive);
    }
}
