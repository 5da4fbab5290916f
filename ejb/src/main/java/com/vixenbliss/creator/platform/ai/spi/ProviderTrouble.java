package com.vixenbliss.creator.platform.ai.spi;

import java.time.Duration;

/** A call to a provider that draws or trains came to nothing. Its message names no secret and quotes nothing that was sent. */
public class ProviderTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Duration retryAfter;

    /** What it means for the order. */
    public enum Kind {
        /** Nothing was ordered; again after {@link #retryAfter}. */
        RATE_LIMITED,
        /** Nothing was ordered: no connection, an error there, an open circuit, an empty account, a wrong key. */
        UNAVAILABLE,
        /** The provider will not do this. */
        REFUSED,
        /** The request is not one that the model takes; asking again cannot help. */
        INVALID,
        /** The request left us and no answer came: it may have been ordered. */
        UNKNOWN_OUTCOME
    }

    /** @param retryAfter null when asking again cannot help */
    public ProviderTrouble(Kind kind, String sentence, Duration retryAfter, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** When it is worth asking again; null where it never is. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
