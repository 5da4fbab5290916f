package com.vixenbliss.creator.platform.ai.health;

import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.metric.Meters;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How each provider is doing over its last 256 calls on this node. Written to the database when it has changed. */
@ApplicationScoped
public class ProviderHealth implements Line.Log {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderHealth.class);
    private static final int FLUSH_SECONDS = 10;

    private final HealthStore store;
    private final Clock clock;
    private final Map<String, CallWindow> windows = new ConcurrentSkipListMap<>();
    private final Map<String, ProviderStatus> saved = new ConcurrentHashMap<>();
    private ScheduledExecutorService writer;

    @Inject
    public ProviderHealth(HealthStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    protected ProviderHealth() {                 // for the CDI client proxy only
        this(null, null);
    }

    @PostConstruct
    void open() {
        writer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("provider-health").factory());
        writer.scheduleWithFixedDelay(this::flush, FLUSH_SECONDS, FLUSH_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void close() {
        writer.shutdownNow();
    }

    @Override
    public void ended(String provider, long millis, ProviderFailure failure, CircuitBreaker.State circuit) {
        String error = failure == null ? null : failure.kind() + ": " + failure.getMessage();
        Meters.modelTook(Duration.ofMillis(millis), "model.tries", "provider", provider,
                "outcome", failure == null ? "answered" : Meters.word(failure.kind()));
        windows.computeIfAbsent(provider, this::open).add(millis, error, circuit, clock.instant());
    }

    private CallWindow open(String provider) {
        CallWindow window = new CallWindow(provider);
        Metrics.gauge("model.circuit.open", Tags.of("provider", provider), window, CallWindow::openness);
        return window;
    }

    /** Every provider that was called since the start, by name. */
    public List<ProviderStatus> all() {
        return windows.values().stream().map(CallWindow::status).toList();
    }

    void flush() {
        List<ProviderStatus> changed = new ArrayList<>(all());
        changed.removeIf(status -> status.equals(saved.get(status.provider())));
        if (changed.isEmpty()) {
            return;
        }
        try {
            store.save(changed);
            changed.forEach(status -> saved.put(status.provider(), status));
        } catch (SQLException | RuntimeException away) {
            LOG.debug("Provider health cannot be written now; the next round says it again", away);
        }
    }
}
