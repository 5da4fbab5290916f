package com.vixenbliss.creator.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.inject.Instance;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.junit.jupiter.api.Test;

class HealthChecksTest {

    private final Map<Annotation, List<HealthCheck>> known = new HashMap<>();
    private final MovableClock clock = new MovableClock();
    private final HealthChecks checks = new HealthChecks(instance(List.of()), clock);

    @Test
    void oneCheckThatIsDownMakesTheNodeUnready() {
        known.put(Readiness.Literal.INSTANCE, List.of(up("broker"), down("database")));

        assertThat(checks.ready().up()).isFalse();
    }

    @Test
    void withoutChecksANodeIsAlive() {
        assertThat(checks.live().up()).isTrue();
    }

    @Test
    void aCheckThatBreaksIsDown() {
        known.put(Readiness.Literal.INSTANCE, List.of(() -> {
            throw new IllegalStateException("broken");
        }));

        assertThat(checks.ready().up()).isFalse();
    }

    @Test
    void anAnswerIsKeptForASecond() {
        known.put(Readiness.Literal.INSTANCE, List.of(up("database")));
        checks.ready();
        known.put(Readiness.Literal.INSTANCE, List.of(down("database")));

        assertThat(checks.ready().up()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(checks.ready().up()).isFalse();
    }

    @Test
    void aCheckOfTwoKindsIsListedOnce() {
        known.put(Readiness.Literal.INSTANCE, List.of(up("schema"), up("database")));
        known.put(Startup.Literal.INSTANCE, List.of(up("schema")));

        assertThat(checks.all().checks()).extracting(HealthReport.Check::name).containsExactly("schema", "database");
    }

    @Test
    void itIsWrittenAsMicroProfileHealthWritesIt() throws Exception {
        known.put(Readiness.Literal.INSTANCE, List.of(
                () -> new HealthCheckResponse("database", Status.DOWN, Optional.of(Map.of("sql_state", "08006")))));

        assertThat(Json.lenient().writeValueAsString(checks.ready())).isEqualTo(
                "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"DOWN\",\"data\":{\"sql_state\":\"08006\"}}]}");
    }

    private static HealthCheck up(String name) {
        return () -> new HealthCheckResponse(name, Status.UP, Optional.empty());
    }

    private static HealthCheck down(String name) {
        return () -> new HealthCheckResponse(name, Status.DOWN, Optional.empty());
    }

    @SuppressWarnings("unchecked")
    private Instance<HealthCheck> instance(List<HealthCheck> chosen) {
        return (Instance<HealthCheck>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> switch (method.getName()) {
                    case "select" -> instance(known.getOrDefault(((Annotation[]) args[0])[0], List.of()));
                    case "spliterator" -> chosen.spliterator();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
