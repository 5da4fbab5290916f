package com.vixenbliss.creator.visual.rendering;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many pictures are under way and how far. Every node tells the same numbers; take their maximum, not their sum. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenderingGauges {

    private static final Logger LOG = LoggerFactory.getLogger(RenderingGauges.class);
    private static final List<String> STATES = List.of("queued", "submitting", "submitted", "storing", "untold");

    private static final String COUNTS = """
            select case when finished_at is null then state else 'untold' end, count(*)
              from renderings where delivered_at is null group by 1
            """;

    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @PostConstruct
    void begin() {
        STATES.forEach(state -> counts.put(
                state, Metrics.gauge("creator.backlog", Tags.of("of", "renderings", "state", state), new AtomicLong())));
    }

    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void count() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNTS);
                ResultSet rows = statement.executeQuery()) {
            counts.values().forEach(count -> count.set(0));
            while (rows.next()) {
                counts.get(rows.getString(1)).set(rows.getLong(2));
            }
        } catch (SQLException down) {
            LOG.debug("Renderings are not counted this time: {}", down.getMessage());
        }
    }
}
