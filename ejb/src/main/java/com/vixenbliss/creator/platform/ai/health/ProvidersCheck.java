package com.vixenbliss.creator.platform.ai.health;

import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * What this node has seen of the providers, for whoever operates it to read. It is always up: a provider that is away is away for
 * every node, and taking all of them out of service would end conversations that another provider carries on.
 */
@Readiness
@ApplicationScoped
public class ProvidersCheck implements HealthCheck {

    private final ProviderHealth health;

    @Inject
    public ProvidersCheck(ProviderHealth health) {
        this.health = health;
    }

    /** For the CDI client proxy only. */
    protected ProvidersCheck() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Object> states = new TreeMap<>();
        health.all().forEach(status -> states.put(status.provider(), Meters.word(status.state())));
        return new HealthCheckResponse("providers", Status.UP, states.isEmpty() ? Optional.empty() : Optional.of(states));
    }
}
