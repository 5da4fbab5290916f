package com.vixenbliss.creator.platform.ai.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.ai.resilience.MovableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderHealthTest {

    private static final ProviderFailure DOWN =
            new ProviderFailure(ProviderFailure.Kind.OVERLOADED, "The provider answered 503", null, null);

    private final List<ProviderStatus> saved = new ArrayList<>();
    private final ProviderHealth health = new ProviderHealth(saved::addAll, new MovableClock());

    private void calls(int good, int bad) {
        for (int i = 1; i <= good; i++) {
            health.ended("gemini", i, null, CircuitBreaker.State.CLOSED);
        }
        for (int i = 0; i < bad; i++) {
            health.ended("gemini", 1, DOWN, CircuitBreaker.State.CLOSED);
        }
    }

    @Test
    void latenciesAreOfCallsThatWentWell() {
        calls(100, 0);

        ProviderStatus status = health.all().getFirst();

        assertThat(status.latencyP50Millis()).isEqualTo(51);
        assertThat(status.latencyP95Millis()).isEqualTo(96);
        assertThat(status.state()).isEqualTo(ProviderStatus.State.UP);
        assertThat(status.lastError()).isNull();
    }

    @Test
    void failuresWeighByTheirShare() {
        calls(80, 20);
        assertThat(health.all().getFirst().state()).isEqualTo(ProviderStatus.State.DEGRADED);
        assertThat(health.all().getFirst().errorRate()).isEqualTo(0.2);

        calls(0, 100);
        assertThat(health.all().getFirst().state()).isEqualTo(ProviderStatus.State.DOWN);
        assertThat(health.all().getFirst().lastError()).isEqualTo("OVERLOADED: The provider answered 503");
    }

    @Test
    void anOpenCircuitIsDown() {
        health.ended("gemini", 1, DOWN, CircuitBreaker.State.OPEN);

        assertThat(health.all().getFirst().state()).isEqualTo(ProviderStatus.State.DOWN);
    }

    @Test
    void onlyWhatChangedIsWritten() {
        calls(1, 0);
        health.flush();
        health.flush();
        assertThat(saved).hasSize(1);

        health.ended("openai", 5, null, CircuitBreaker.State.CLOSED);
        health.flush();

        assertThat(saved).extracting(ProviderStatus::provider).containsExactly("gemini", "openai");
    }
}
