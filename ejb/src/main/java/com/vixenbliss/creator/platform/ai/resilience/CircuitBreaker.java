package com.vixenbliss.creator.platform.ai.resilience;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vixenbliss.creator.platform.metric.Meters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a provider that keeps failing. Opens when {@code threshold} of the last ten calls failed; after a while
 * one call is let through, and its end decides.
 */
public final class CircuitBreaker {

    private static final int WINDOW = (1 << 10) - 1;

    private final Clock clock;
    private final int threshold;
    private final Duration openFor;
    private int failures;                   // one bit a call, the youngest lowest
    private State state = State.CLOSED;
    private Instant probeAt = Instant.MIN;

    /** As written in {@code provider_health.circuit}, in lower case. */
    public enum State {
        CLOSED,
        OPEN,
        HALF_OPEN;

        /** As the wire spells it. */
        @JsonValue
        public String word() {
            return Meters.word(this);
        }
    }

    /** @param threshold 1 to 10 */
    public CircuitBreaker(Clock clock, int threshold, Duration openFor) {
        this.clock = clock;
        this.threshold = Math.clamp(threshold, 1, 10);
        this.openFor = openFor;
    }

    /** Whether a call may be made now. One that may must end in {@link #succeeded}, {@link #failed} or {@link #unknown}. */
    public synchronized boolean allows() {
        if (state == State.CLOSED) {
            return true;
        }
        boolean probe = !clock.instant().isBefore(probeAt);
        if (probe) {
            state = State.HALF_OPEN;
            probeAt = clock.instant().plus(openFor);       // a probe that never ends does not close the door for ever
        }
        return probe;
    }

    public synchronized void succeeded() {
        failures = state == State.CLOSED ? failures << 1 & WINDOW : 0;
        state = State.CLOSED;
    }

    public synchronized void failed() {
        failures = (failures << 1 | 1) & WINDOW;
        if (state != State.CLOSED || Integer.bitCount(failures) >= threshold) {
            state = State.OPEN;
            probeAt = clock.instant().plus(openFor);
        }
    }

    /** The call ended without saying anything about the provider's health: it was given up, or was our own fault. */
    public synchronized void unknown() {
        if (state == State.HALF_OPEN) {
            state = State.OPEN;
            probeAt = clock.instant();
        }
    }

    public synchronized State state() {
        return state;
    }

    /** How long until a call is let through; zero when one would be now. */
    public synchronized Duration remaining() {
        Duration left = Duration.between(clock.instant(), probeAt);
        return state == State.CLOSED || left.isNegative() ? Duration.ZERO : left;
    }
}
