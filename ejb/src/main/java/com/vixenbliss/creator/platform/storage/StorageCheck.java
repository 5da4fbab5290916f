package com.vixenbliss.creator.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether object storage answers. Always up: people can talk without pictures, so the node stays in service. */
@Readiness
@ApplicationScoped
public class StorageCheck implements HealthCheck {

    private final StorageProbe probe;

    @Inject
    public StorageCheck(StorageProbe probe) {
        this.probe = probe;
    }

    /** For the CDI client proxy only. */
    protected StorageCheck() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        String state = probe.answers() ? "answers" : "degraded";
        return new HealthCheckResponse("object-storage", Status.UP, Optional.of(Map.of("state", state)));
    }
}
