package com.vixenbliss.creator.platform.trace;

import io.opentelemetry.api.OpenTelemetry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Hands the server's OpenTelemetry to {@link Traces}: a real one, or one that does nothing. */
@Singleton
@Startup
public class TracesAtStart {

    @Inject
    Instance<OpenTelemetry> telemetry;

    @PostConstruct
    void begin() {
        if (telemetry.isResolvable()) {
            Traces.use(telemetry.get());
        }
    }

    @PreDestroy
    void end() {
        Traces.use(OpenTelemetry.noop());
    }
}
