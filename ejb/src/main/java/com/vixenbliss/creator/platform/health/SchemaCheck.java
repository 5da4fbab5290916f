package com.vixenbliss.creator.platform.health;

import com.vixenbliss.creator.platform.migration.SchemaState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** The migrations have run: before that this node has neither started nor may it be asked anything. */
@Startup
@Readiness
@ApplicationScoped
public class SchemaCheck implements HealthCheck {

    private final SchemaState schema;

    @Inject
    public SchemaCheck(SchemaState schema) {
        this.schema = schema;
    }

    protected SchemaCheck() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        if (!schema.isCurrent()) {
            return new HealthCheckResponse("schema", Status.DOWN, Optional.empty());
        }
        return new HealthCheckResponse("schema", Status.UP, Optional.of(Map.of("version", schema.version())));
    }
}
