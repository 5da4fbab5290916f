package com.vixenbliss.creator.companion.activity;

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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much waits, read from the rows four times a minute and by no scrape: work in hand is few rows behind partial
 * indexes. Every node tells the same numbers; take their maximum, not their sum.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BacklogGauges {

    private static final Logger LOG = LoggerFactory.getLogger(BacklogGauges.class);

    private static final String COUNTS = """
            select 'exchanges', status, count(*) from exchanges where status in ('pending', 'processing') group by 2
            union all
            select 'exchanges', 'dead', count(*) from exchanges where status = 'dead'
            union all
            select 'turns', status, count(*) from turns where status in ('queued', 'running') group by 2
            union all
            select 'scenes', status, count(*) from scene_images where status in ('queued', 'generating') group by 2
            union all
            select 'memories', 'without_vector', count(*) from memory_events where is_active and embedding is null
            """;

    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** From the start every gauge is there: an alert on what is missing would be an alert on silence. */
    @PostConstruct
    void begin() {
        for (String kind : new String[] {"exchanges/pending", "exchanges/processing", "exchanges/dead", "turns/queued",
            "turns/running", "scenes/queued", "scenes/generating", "memories/without_vector"}) {
            String[] words = kind.split("/");
            counts.put(kind, Metrics.gauge("creator.backlog", Tags.of("of", words[0], "state", words[1]), new AtomicLong()));
        }
    }

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void count() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNTS);
                ResultSet rows = statement.executeQuery()) {
            counts.values().forEach(count -> count.set(0));
            while (rows.next()) {
                AtomicLong count = counts.get(rows.getString(1) + "/" + rows.getString(2));
                if (count != null) {
                    count.set(rows.getLong(3));
                }
            }
        } catch (SQLException down) {
            LOG.debug("The backlog is not counted this time: {}", down.getMessage());
        }
    }
}
