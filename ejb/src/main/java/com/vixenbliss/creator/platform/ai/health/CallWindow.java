package com.vixenbliss.creator.platform.ai.health;

import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import java.time.Instant;
import java.util.Arrays;

/** The last calls to one provider: a ring of latencies, of which failed ones are negative. */
final class CallWindow {

    private static final int SIZE = 256;
    private static final double DEGRADED_RATE = 0.1;
    private static final double DOWN_RATE = 0.5;

    private final String provider;
    private final int[] ring = new int[SIZE];
    private long count;
    private CircuitBreaker.State circuit = CircuitBreaker.State.CLOSED;
    private String lastError;
    private Instant checkedAt;

    CallWindow(String provider) {
        this.provider = provider;
    }

    /** @param error null when the call went well */
    synchronized void add(long millis, String error, CircuitBreaker.State now, Instant at) {
        int latency = Math.clamp(millis, 0, Integer.MAX_VALUE - 1);
        ring[(int) (count++ % SIZE)] = error == null ? latency : -1 - latency;
        circuit = now;
        lastError = error == null ? lastError : error;
        checkedAt = at;
    }

    synchronized ProviderStatus status() {
        int calls = (int) Math.min(count, SIZE);
        int[] good = Arrays.stream(ring, 0, calls).filter(latency -> latency >= 0).sorted().toArray();
        double errorRate = calls == 0 ? 0 : (double) (calls - good.length) / calls;
        return new ProviderStatus(
                provider, state(errorRate), circuit, at(good, 0.5), at(good, 0.95), errorRate, lastError, checkedAt);
    }

    /** For the gauge: 0 closed, 0.5 trying again, 1 open. */
    synchronized double openness() {
        return switch (circuit) {
            case CLOSED -> 0;
            case HALF_OPEN -> 0.5;
            case OPEN -> 1;
        };
    }

    private ProviderStatus.State state(double errorRate) {
        if (circuit == CircuitBreaker.State.OPEN || errorRate > DOWN_RATE) {
            return ProviderStatus.State.DOWN;
        }
        boolean ailing = circuit == CircuitBreaker.State.HALF_OPEN || errorRate > DEGRADED_RATE;
        return ailing ? ProviderStatus.State.DEGRADED : ProviderStatus.State.UP;
    }

    private static int at(int[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))];
    }
}
