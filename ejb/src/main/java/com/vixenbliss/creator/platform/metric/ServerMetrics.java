package com.vixenbliss.creator.platform.metric;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the application's meters into the registry behind the server's own {@code /metrics}. What the server injects is
 * a wrapper that loses histograms and everything made by a builder; the registry that it wraps does not. Where there
 * is no such registry the application runs, and its meters are not published.
 */
@Singleton
@Startup
public class ServerMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(ServerMetrics.class);
    private static final String WRAPPED = "parentRegistry";

    @Inject
    MeterRegistry injected;

    private Set<MeterRegistry> registries = Set.of();

    @PostConstruct
    void publish() {
        try {
            registries = Set.copyOf(wrapped(injected).getRegistries());
            registries.forEach(Metrics::addRegistry);
        } catch (ReflectiveOperationException | ClassCastException otherServer) {
            LOG.warn("The application's metrics are not published: {}", otherServer.toString());
        }
    }

    @PreDestroy
    void leave() {
        Metrics.globalRegistry.getMeters().forEach(Metrics.globalRegistry::remove);
        registries.forEach(Metrics::removeRegistry);
    }

    private static CompositeMeterRegistry wrapped(MeterRegistry wrapper) throws ReflectiveOperationException {
        Field field = wrapper.getClass().getDeclaredField(WRAPPED);
        field.setAccessible(true);
        return (CompositeMeterRegistry) field.get(wrapper);
    }
}
