package com.vixenbliss.creator.platform.ai.health;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderReportTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ProviderFailure DOWN =
            new ProviderFailure(ProviderFailure.Kind.OVERLOADED, "The provider answered 503", null, null);

    private final JdbcHealthStore store = new JdbcHealthStore();
    private final ProviderHealth here = new ProviderHealth(store, Clock.fixed(NOON, ZoneOffset.UTC));
    private final ProviderReport report = new ProviderReport(store, here);

    @BeforeEach
    void empty() {
        store.database = TestDatabase.get();
        run("delete from provider_health");
    }

    @Test
    void whatOtherNodesHaveSeenIsThereAndTheYoungestWins() throws SQLException {
        ProviderStatus elsewhere = new ProviderStatus("replicate", ProviderStatus.State.DOWN, CircuitBreaker.State.HALF_OPEN, 200, 900, 0.6,
                "RATE_LIMITED: later", NOON.plusSeconds(1));
        store.save(List.of(elsewhere, old("gemini"), old("modal")));

        here.ended("gemini", 100, null, CircuitBreaker.State.CLOSED);
        here.ended("replicate", 100, null, CircuitBreaker.State.CLOSED);

        assertThat(report.all()).extracting(ProviderStatus::provider).containsExactly("gemini", "modal", "replicate");
        assertThat(report.all().get(0).state()).isEqualTo(ProviderStatus.State.UP);
        assertThat(report.all().get(2)).isEqualTo(elsewhere);
    }

    @Test
    void readinessTellsOfProvidersAndStaysUp() {
        assertThat(new ProvidersCheck(here).call().getData()).isEmpty();
        here.ended("gemini", 100, null, CircuitBreaker.State.CLOSED);
        here.ended("replicate", 100, DOWN, CircuitBreaker.State.OPEN);

        HealthCheckResponse ready = new ProvidersCheck(here).call();

        assertThat(ready.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(ready.getData()).hasValue(Map.of("gemini", "up", "replicate", "down"));
    }

    private static ProviderStatus old(String provider) {
        return new ProviderStatus(provider, ProviderStatus.State.DOWN, CircuitBreaker.State.OPEN, 1, 2, 1, "gone",
                NOON.minus(Duration.ofHours(1)));
    }
}
