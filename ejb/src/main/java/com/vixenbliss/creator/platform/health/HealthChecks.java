package com.vixenbliss.creator.platform.health;

import com.vixenbliss.creator.platform.health.HealthReport.Check;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the MicroProfile health checks of the application. The answer is kept for a second: it is open to everybody, and
 * must not be a way to keep the database busy.
 */
@ApplicationScoped
public class HealthChecks {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(HealthChecks.class);

    private final Instance<HealthCheck> checks;
    private final Clock clock;
    private final Map<Annotation, Answer> answers = new ConcurrentHashMap<>();

    private record Answer(Instant at, HealthReport report) {}

    @Inject
    public HealthChecks(@Any Instance<HealthCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    protected HealthChecks() {
        this(null, null);
    }

    /** Down: kill this process. */
    public HealthReport live() {
        return report(Liveness.Literal.INSTANCE);
    }

    /** Down: send requests elsewhere for now. */
    public HealthReport ready() {
        return report(Readiness.Literal.INSTANCE);
    }

    /** Down: still starting, do not judge yet. */
    public HealthReport started() {
        return report(Startup.Literal.INSTANCE);
    }

    /** All three together. */
    public HealthReport all() {
        return HealthReport.of(List.of(live(), ready(), started()).stream()
                .flatMap(report -> report.checks().stream())
                .distinct()
                .toList());
    }

    private HealthReport report(Annotation kind) {
        Answer known = answers.get(kind);
        if (known != null && clock.instant().isBefore(known.at().plus(KEPT))) {
            return known.report();
        }
        HealthReport report = HealthReport.of(
                StreamSupport.stream(checks.select(kind).spliterator(), false).map(HealthChecks::ask).toList());
        answers.put(kind, new Answer(clock.instant(), report));
        return report;
    }

    private static Check ask(HealthCheck check) {
        try {
            return Check.of(check.call());
        } catch (RuntimeException broken) {
            LOG.warn("A health check failed", broken);
            return new Check(check.getClass().getSimpleName(), Status.DOWN, null);
        }
    }
}
