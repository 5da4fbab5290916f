package com.vixenbliss.creator.platform.ai.health;

import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** {@code provider_health}: one row a provider; of two nodes the younger observation wins. */
@ApplicationScoped
public class JdbcHealthStore implements HealthStore {

    private static final String UPSERT = """
            insert into provider_health (id, provider, state, circuit, latency_p50_ms, latency_p95_ms, error_rate,
                                         last_error, checked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (provider) do update
               set state = excluded.state, circuit = excluded.circuit, latency_p50_ms = excluded.latency_p50_ms,
                   latency_p95_ms = excluded.latency_p95_ms, error_rate = excluded.error_rate,
                   last_error = excluded.last_error, checked_at = excluded.checked_at, updated_at = now()
             where provider_health.checked_at <= excluded.checked_at""";

    private static final String READ = """
            select provider, state, circuit, latency_p50_ms, latency_p95_ms, error_rate, last_error, checked_at
              from provider_health order by provider""";

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Override
    public void save(List<ProviderStatus> statuses) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (ProviderStatus status : statuses) {
                bind(statement, status);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** What was saved last of each, by whatever node. */
    List<ProviderStatus> all() throws SQLException {
        List<ProviderStatus> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(new ProviderStatus(
                        rows.getString(1), ProviderStatus.State.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                        CircuitBreaker.State.valueOf(rows.getString(3).toUpperCase(Locale.ROOT)), rows.getInt(4), rows.getInt(5),
                        rows.getDouble(6), rows.getString(7), rows.getObject(8, OffsetDateTime.class).toInstant()));
            }
        }
        return all;
    }

    private static void bind(PreparedStatement statement, ProviderStatus status) throws SQLException {
        statement.setObject(1, TimeOrderedId.next());
        statement.setString(2, status.provider());
        statement.setString(3, status.state().name().toLowerCase(Locale.ROOT));
        statement.setString(4, status.circuit().name().toLowerCase(Locale.ROOT));
        statement.setInt(5, status.latencyP50Millis());
        statement.setInt(6, status.latencyP95Millis());
        statement.setDouble(7, status.errorRate());
        statement.setString(8, status.lastError());
        statement.setObject(9, status.checkedAt().atOffset(ZoneOffset.UTC));
    }
}
