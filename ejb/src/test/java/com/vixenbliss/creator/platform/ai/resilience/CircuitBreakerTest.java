package com.vixenbliss.creator.platform.ai.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final Duration OPEN = Duration.ofSeconds(15);

    private final MovableClock time = new MovableClock();
    private final CircuitBreaker circuit = new CircuitBreaker(time, 5, OPEN);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed();
        }
    }

    @Test
    void opensWhenHalfOfTheLastTenFailed() {
        fail(4);
        circuit.succeeded();
        assertThat(circuit.allows()).isTrue();

        fail(1);

        assertThat(circuit.state()).isEqualTo(State.OPEN);
        assertThat(circuit.allows()).isFalse();
        assertThat(circuit.remaining()).isEqualTo(OPEN);
    }

    @Test
    void oldFailuresAreForgotten() {
        fail(4);
        for (int i = 0; i < 10; i++) {
            circuit.succeeded();
        }
        fail(4);

        assertThat(circuit.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void oneProbeDecides() {
        fail(5);
        time.advance(OPEN);

        assertThat(circuit.allows()).isTrue();
        assertThat(circuit.allows()).isFalse();
        circuit.failed();
        assertThat(circuit.state()).isEqualTo(State.OPEN);
        time.advance(OPEN);
        assertThat(circuit.allows()).isTrue();
        circuit.succeeded();
        assertThat(circuit.state()).isEqualTo(State.CLOSED);
        fail(4);
        assertThat(circuit.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aProbeThatSaysNothingMakesRoomForTheNext() {
        fail(5);
        time.advance(OPEN);
        circuit.allows();

        circuit.unknown();

        assertThat(circuit.allows()).isTrue();
    }

    @Test
    void aProbeThatNeverEndsDoesNotCloseTheDoorForEver() {
        fail(5);
        time.advance(OPEN);
        circuit.allows();

        time.advance(OPEN);

        assertThat(circuit.allows()).isTrue();
    }
}
