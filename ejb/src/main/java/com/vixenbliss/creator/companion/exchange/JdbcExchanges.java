package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plain JDBC, because every line of every person costs this. No connection is held while a model is awaited. */
@ApplicationScoped
public class JdbcExchanges implements Exchanges {

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Node node;
    private final Duration lease;

    /** @param lease longer than a model takes for two answers; what died in hand is taken up after it */
    @Inject
    public JdbcExchanges(Node node, @ConfigProperty(name = "EXCHANGE_LEASE", defaultValue = "PT3M") Duration lease) {
        this.node = node;
        this.lease = lease;
    }

    protected JdbcExchanges() {
        this(null, null);
    }

    @Override
    public Optional<Exchange> claim(UUID turnId) {
        return with(ExchangeSql.CLAIM, sql -> {
            sql.setString(1, node.name());
            sql.setDouble(2, lease.toSeconds());
            sql.setObject(3, turnId, Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(read(row.getString(1), Exchange.class)) : Optional.empty();
            }
        });
    }

    @Override
    public Optional<Outcome> complete(Exchange exchange, Extraction extraction) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<Outcome> outcome = new ExchangeWriting(connection, exchange).write(extraction);
                connection.commit();
                return outcome;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new ExchangesUnavailable(failed);
        }
    }

    @Override
    public void retry(Exchange exchange, Duration delay, String reason) {
        giveBack(exchange, "pending", 0, delay, reason);
    }

    @Override
    public void postpone(Exchange exchange, Duration delay, String reason) {
        giveBack(exchange, "pending", 1, delay, reason);
    }

    @Override
    public boolean bury(Exchange exchange, String reason) {
        return giveBack(exchange, "dead", 0, Duration.ZERO, reason);
    }

    private boolean giveBack(Exchange exchange, String status, int uncounted, Duration delay, String reason) {
        return with(ExchangeSql.GIVE_BACK, sql -> {
            sql.setString(1, status);
            sql.setInt(2, uncounted);
            sql.setDouble(3, delay.toMillis() / 1000.0);
            sql.setString(4, reason);
            sql.setObject(5, exchange.turnId(), Types.OTHER);
            sql.setInt(6, exchange.fence());
            return sql.executeUpdate() == 1;
        });
    }

    @Override
    public List<UUID> due(int limit) {
        return with(ExchangeSql.DUE, sql -> {
            sql.setInt(1, limit);
            List<UUID> turns = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    turns.add(rows.getObject(1, UUID.class));
                }
            }
            return turns;
        });
    }

    @Override
    public int recover() {
        return with(ExchangeSql.RECOVER, sql -> {
            sql.setString(1, node.server());
            sql.setString(2, node.name());
            return sql.executeUpdate();
        });
    }

    @Override
    public void release(Collection<UUID> turnIds) {
        with(ExchangeSql.RELEASE, sql -> {
            sql.setString(1, node.name());
            sql.setArray(2, sql.getConnection().createArrayOf("uuid", turnIds.toArray()));
            return sql.executeUpdate();
        });
    }

    private <T> T with(String statement, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            return work.run(sql);
        } catch (SQLException failed) {
            throw new ExchangesUnavailable(failed);
        }
    }

    static <T> T read(String json, Class<T> type) throws SQLException {
        try {
            return Json.lenient().readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A " + type.getSimpleName() + " from the database cannot be read", unreadable);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T run(PreparedStatement sql) throws SQLException;
    }
}
