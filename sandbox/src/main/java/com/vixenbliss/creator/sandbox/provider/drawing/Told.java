package com.vixenbliss.creator.sandbox.provider.drawing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of an order. */
public enum Told {
    @JsonProperty("draw") DRAW,
    /** The safety check says no. */
    @JsonProperty("refuse") REFUSE,
    /** The model breaks down. */
    @JsonProperty("fail") FAIL,
    /** Drawn, but late. */
    @JsonProperty("slow") SLOW,
    /** Taken and drawn, but the connection is closed before the order is confirmed. */
    @JsonProperty("lose") LOSE;

    private static final Pattern ORDER = Pattern.compile("\\bsandbox[: ](refuse|fail|slow|lose)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNWANTED = Pattern.compile(
            "\\b(?:nude|naked|nsfw|topless|porn\\w*|gore|beheaded)\\b", Pattern.CASE_INSENSITIVE);

    /** By the words of a prompt. */
    public static Told by(String prompt) {
        Matcher told = ORDER.matcher(prompt);
        if (told.find()) {
            return valueOf(told.group(1).toUpperCase(Locale.ROOT));
        }
        return UNWANTED.matcher(prompt).find() ? REFUSE : DRAW;
    }
}
