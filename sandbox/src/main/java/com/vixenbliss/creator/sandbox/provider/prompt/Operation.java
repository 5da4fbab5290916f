package com.vixenbliss.creator.sandbox.provider.prompt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a call wants, the same word for every vendor. */
public enum Operation {
    /** Prose in one piece. */
    CHAT,
    /** Prose as a stream. */
    STREAM,
    /** An answer that must obey a JSON Schema, streamed or not. */
    EXTRACT,
    EMBED,
    MODERATE,
    /** An order for a picture. */
    DRAW,
    /** An order for a training. */
    TRAIN,
    /** A question about orders. */
    LOOK,
    /** A file on its way there. */
    UPLOAD,
    /** What was made, on its way here. */
    FETCH,
    /** The rest: lists of models, token counts, calls that could not be read. */
    OTHER;

    @JsonCreator
    public static Operation of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
