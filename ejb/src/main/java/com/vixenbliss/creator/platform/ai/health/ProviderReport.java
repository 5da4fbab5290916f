package com.vixenbliss.creator.platform.ai.health;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How providers are doing as all nodes see them: what is written down, and what this node knows that is younger. */
@ApplicationScoped
public class ProviderReport {

    private final JdbcHealthStore store;
    private final ProviderHealth here;

    @Inject
    public ProviderReport(JdbcHealthStore store, ProviderHealth here) {
        this.store = store;
        this.here = here;
    }

    /** For the CDI client proxy only. */
    protected ProviderReport() {
        this(null, null);
    }

    /** By name. @throws Fault {@code UNAVAILABLE} while the database is away */
    public List<ProviderStatus> all() {
        Map<String, ProviderStatus> known = new TreeMap<>();
        try {
            store.all().forEach(status -> known.put(status.provider(), status));
        } catch (SQLException away) {
            throw new Fault(Kind.UNAVAILABLE, "database-unavailable", "Providers cannot be told about just now.", Duration.ofSeconds(5));
        }
        here.all().forEach(status -> known.merge(status.provider(), status, ProviderReport::younger));
        return List.copyOf(known.values());
    }

    private static ProviderStatus younger(ProviderStatus one, ProviderStatus other) {
        return other.checkedAt().isBefore(one.checkedAt()) ? one : other;
    }
}
