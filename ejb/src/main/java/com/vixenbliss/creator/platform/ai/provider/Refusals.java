package com.vixenbliss.creator.platform.ai.provider;

import java.util.regex.Pattern;

/**
 * Tells a refusal by a safety check from a fault, by words, for Replicate and the models there have no other sign: "The
 * input or output was flagged as sensitive. Please try again with different inputs. (E005)", "NSFW content detected".
 */
public final class Refusals {

    private static final Pattern WORDS = Pattern.compile(
            "\\bE005\\b|\\bNSFW\\b|\\bflagged\\b|\\bsensitive\\b|\\bmoderat(?:ed|ion)\\b|\\bcontent policy\\b"
                    + "|\\bsafety (?:checker|check|system|filter)\\b|\\bprohibited content\\b|\\bsexual\\b",
            Pattern.CASE_INSENSITIVE);

    private Refusals() {}

    /** @param said null when nothing was said */
    public static boolean isRefusal(String said) {
        return said != null && WORDS.matcher(said).find();
    }
}
