package com.vixenbliss.creator.platform.ai.resilience;

import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One call along a line, awaited on the caller's own thread. No retry: it is for callers who keep a row of what they want
 * and come back to it.
 */
public final class AwaitedCall {

    private AwaitedCall() {}

    /**
     * Makes it, unless the line is held or its circuit open.
     *
     * @param ask throws {@link ProviderFailure} and nothing else
     */
    public static <T> T along(Line line, Supplier<T> ask) {
        requireFree(line);
        long began = System.nanoTime();
        try {
            T answer = ask.get();
            line.succeeded(millisSince(began));
            return answer;
        } catch (ProviderFailure failure) {
            line.failed(millisSince(began), failure);
            throw failure;
        } catch (RuntimeException ourBug) {
            line.givenUp();
            throw ourBug;
        }
    }

    private static void requireFree(Line line) {
        Duration held = line.held();
        if (held.isPositive()) {
            throw new ProviderFailure(Kind.RATE_LIMITED, line.provider() + " asked to be left alone", held, null);
        }
        if (!line.opens()) {
            throw new ProviderFailure(Kind.CIRCUIT_OPEN, line.provider() + " keeps failing", line.closedFor(), null);
        }
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
