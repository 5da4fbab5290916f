package com.vixenbliss.creator.platform.ai.provider;

import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable.Reason;
import java.time.Duration;

/** One try at one provider failed. Its message quotes nothing that the provider said. */
public class ProviderFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Duration retryAfter;

    /** What went wrong, in the words that decide what happens next. */
    public enum Kind {
        /** Too many calls: again later. */
        RATE_LIMITED(Reason.BUSY, true, false),
        /** 5xx, 529. */
        OVERLOADED(Reason.DOWN, true, true),
        /** No connection. */
        UNREACHABLE(Reason.DOWN, true, true),
        /** A deadline passed. Not tried again there: the person has waited long enough for this provider. */
        TIMEOUT(Reason.TIMEOUT, false, true),
        /** The answer was cut or is not what the vendor's protocol allows. */
        BROKEN(Reason.BROKEN, true, true),
        /** The account is empty. */
        OUT_OF_QUOTA(Reason.MISCONFIGURED, false, false),
        /** The request or the key was not accepted. */
        REJECTED(Reason.MISCONFIGURED, false, false),
        /** Nothing was sent: the circuit of this provider is open. */
        CIRCUIT_OPEN(Reason.DOWN, false, false);

        private final Reason reason;
        private final boolean worthRetrying;
        private final boolean providerAiling;

        Kind(Reason reason, boolean worthRetrying, boolean providerAiling) {
            this.reason = reason;
            this.worthRetrying = worthRetrying;
            this.providerAiling = providerAiling;
        }

        /** What callers of the platform's port hear. */
        public Reason reason() {
            return reason;
        }

        /** The same call may succeed there in a moment. */
        public boolean worthRetrying() {
            return worthRetrying;
        }

        /** Says something about the provider's health, and so counts for its circuit. */
        public boolean providerAiling() {
            return providerAiling;
        }
    }

    /** @param retryAfter what the provider asked us to wait; null when it did not say */
    public ProviderFailure(Kind kind, String sentence, Duration retryAfter, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** What the provider asked us to wait, or null. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
