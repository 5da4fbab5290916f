package com.vixenbliss.creator.platform.ai.resilience;

import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import java.time.Duration;
import java.util.List;

/** How far an errand has come along its lines, and how much patience and time is left to it. */
final class Itinerary {

    /** Below this, waiting for a provider is better than asking another. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final List<Line> lines;
    private final RetryPolicy policy;
    private final long endNanos;

    private int at;
    private int tries;
    private Duration waited = Duration.ZERO;
    private ProviderFailure best;

    Itinerary(List<Line> lines, RetryPolicy policy, Duration total) {
        this.lines = lines;
        this.policy = policy;
        this.endNanos = System.nanoTime() + total.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(endNanos - System.nanoTime());
    }

    /** Null when there is no further one, or no time. */
    synchronized Line line() {
        return at >= lines.size() || left().isNegative() ? null : lines.get(at);
    }

    synchronized void tried() {
        tries++;
    }

    synchronized void passOn(ProviderFailure failure) {
        best = best == null || rank(failure) < rank(best) ? failure : best;
        at++;
        tries = 0;
    }

    /** Notes a wait and allows it, if the other providers, the patience and the time are such. */
    synchronized boolean waits(Duration wait) {
        boolean elsewhere = at + 1 < lines.size();
        boolean affordable = waited.plus(wait).compareTo(policy.patience()) <= 0 && wait.compareTo(left()) < 0;
        boolean allowed = affordable && (!elsewhere || wait.compareTo(SHORT) <= 0);
        waited = allowed ? waited.plus(wait) : waited;
        return allowed;
    }

    synchronized boolean hasTries() {
        return tries < policy.tries();
    }

    synchronized Duration delay(Duration asked) {
        return policy.delay(Math.max(1, tries), asked);
    }

    /** What the caller should hear when nobody answered. */
    synchronized ProviderFailure best() {
        return best != null
                ? best
                : new ProviderFailure(Kind.REJECTED, "No language model is configured", null, null);
    }

    /** A failure that passes by itself says more to the caller than one that does not. */
    private static int rank(ProviderFailure failure) {
        return failure.kind().reason().ordinal();
    }
}
