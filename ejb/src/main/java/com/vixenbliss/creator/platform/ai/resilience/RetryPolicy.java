package com.vixenbliss.creator.platform.ai.resilience;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongUnaryOperator;

/**
 * How often and when again.
 *
 * @param tries at one provider, the first included
 * @param base the first delay's upper bound; it doubles with every try
 * @param cap no delay of our own is longer
 * @param patience all delays of one call together; a provider that asks for more is passed over
 * @param random a number from 0 up to its argument
 */
public record RetryPolicy(int tries, Duration base, Duration cap, Duration patience, LongUnaryOperator random) {

    private static final long GRACE_MILLIS = 250;

    /** With full jitter from the thread's own generator. */
    public static RetryPolicy jittered(int tries, Duration base, Duration cap, Duration patience) {
        return new RetryPolicy(
                tries, base, cap, patience, bound -> ThreadLocalRandom.current().nextLong(Math.max(1, bound)));
    }

    /**
     * The delay before the next try.
     *
     * @param failed tries so far, at least 1
     * @param asked what the provider asked for, never undercut; null when it did not ask
     */
    public Duration delay(int failed, Duration asked) {
        if (asked != null) {
            return asked.plusMillis(random.applyAsLong(GRACE_MILLIS));
        }
        long bound = Math.min(cap.toMillis(), base.toMillis() << Math.min(failed - 1, 10));
        return Duration.ofMillis(random.applyAsLong(bound));
    }
}
