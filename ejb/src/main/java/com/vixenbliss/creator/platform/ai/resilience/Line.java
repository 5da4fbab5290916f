package com.vixenbliss.creator.platform.ai.resilience;

import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import java.time.Duration;

/** The line to one provider: its circuit and its throttle, shared by all calls, and where their ends are noted. */
public final class Line {

    private static final Duration EMPTY_ACCOUNT = Duration.ofSeconds(60);
    private static final Duration UNSAID = Duration.ofSeconds(1);

    private final String provider;
    private final CircuitBreaker circuit;
    private final Throttle throttle;
    private final Log log;

    /** Hears how each try ended. */
    public interface Log {
        /** @param failure null when it went well */
        void ended(String provider, long millis, ProviderFailure failure, CircuitBreaker.State circuit);
    }

    public Line(String provider, CircuitBreaker circuit, Throttle throttle, Log log) {
        this.provider = provider;
        this.circuit = circuit;
        this.throttle = throttle;
        this.log = log;
    }

    public String provider() {
        return provider;
    }

    /** How long the provider wants to be left alone. */
    Duration held() {
        return throttle.remaining();
    }

    boolean opens() {
        return circuit.allows();
    }

    Duration closedFor() {
        return circuit.remaining();
    }

    void succeeded(long millis) {
        circuit.succeeded();
        log.ended(provider, millis, null, circuit.state());
    }

    void failed(long millis, ProviderFailure failure) {
        if (failure.kind().providerAiling()) {
            circuit.failed();
        } else {
            circuit.unknown();
        }
        if (failure.kind() == Kind.RATE_LIMITED) {
            throttle.hold(failure.retryAfter() == null ? UNSAID : failure.retryAfter());
        } else if (failure.kind() == Kind.OUT_OF_QUOTA) {
            throttle.hold(EMPTY_ACCOUNT);
        } else if (failure.retryAfter() != null) {
            throttle.hold(failure.retryAfter());
        }
        log.ended(provider, millis, failure, circuit.state());
    }

    void givenUp() {
        circuit.unknown();
    }
}
