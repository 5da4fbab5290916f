package com.vixenbliss.creator.platform.ai.spi;

import java.time.Duration;

/** No model answered. Nothing in it names a secret or quotes a provider's body, so its sentence may be shown. */
public class ModelUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Duration retryAfter;

    /** Why, in one word. */
    public enum Reason {
        /** Too many calls; {@link #retryAfter} says when again. */
        BUSY,
        /** No connection, no first token, or no end in time. */
        TIMEOUT,
        /** Errors of the provider, or its circuit is open. */
        DOWN,
        /** The stream ended before its end. */
        BROKEN,
        /** Our request or our credentials were not accepted: no retry will help until somebody acts. */
        MISCONFIGURED
    }

    public ModelUnavailable(Reason reason, String sentence, Duration retryAfter, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public Reason reason() {
        return reason;
    }

    /** When it is worth trying again; never null. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
