package com.vixenbliss.creator.platform.ai.resilience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Remembers until when a provider asked to be left alone, for all calls alike. */
public final class Throttle {

    private final Clock clock;
    private volatile Instant notBefore = Instant.MIN;

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    public synchronized void hold(Duration wait) {
        Instant until = clock.instant().plus(wait);
        if (until.isAfter(notBefore)) {
            notBefore = until;
        }
    }

    /** Zero when a call may be made now. */
    public Duration remaining() {
        Instant until = notBefore;
        Instant now = clock.instant();
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }
}
