package com.vixenbliss.creator.platform.cost;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The book in PostgreSQL, by plain JDBC outside any JTA transaction: it is written from threads that have none. */
@ApplicationScoped
public class JdbcCostStore implements CostStore {

    private static final String INSERT = """
            insert into cost_entries (id, created_at, provider, model, operation, studio_id, user_id, character_id,
                                      avatar_id, batch_id, reference_id, units, cost_usd)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (id) do nothing""";

    private static final String OF_STUDIO = "created_at >= ? and created_at < ? and (?::uuid is null or studio_id = ?::uuid)";

    /** Each entry locks the budgets that it counts in until the commit; nodes that write at once must do so in one order. */
    private static final Comparator<CostEntry> BY_PAYER = byId(CostEntry::studioId)
            .thenComparing(byId(CostEntry::avatarId)).thenComparing(byId(CostEntry::batchId));

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Override
    public void insert(List<CostEntry> entries) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (CostEntry entry : entries.stream().sorted(BY_PAYER).toList()) {
                bind(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Comparator<CostEntry> byId(Function<CostEntry, UUID> id) {
        return Comparator.comparing(id, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static void bind(PreparedStatement statement, CostEntry entry) throws SQLException {
        statement.setObject(1, entry.id());
        statement.setObject(2, utc(entry.createdAt()));
        statement.setString(3, entry.provider());
        statement.setString(4, entry.model());
        statement.setString(5, entry.operation());
        UUID[] ids = {entry.studioId(), entry.userId(), entry.characterId(), entry.avatarId(), entry.batchId(),
            entry.referenceId()};
        for (int i = 0; i < ids.length; i++) {
            statement.setObject(6 + i, ids[i], Types.OTHER);
        }
        statement.setString(12, entry.units().toString());
        statement.setBigDecimal(13, entry.costUsd());
    }

    @Override
    public BigDecimal sum(UUID studioId, Instant from, Instant until) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select coalesce(sum(cost_usd), 0) from cost_entries where " + OF_STUDIO)) {
            bindScope(statement, studioId, from, until);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBigDecimal(1).setScale(6);
            }
        }
    }

    @Override
    public Map<String, BigDecimal> byOperation(UUID studioId, Instant from, Instant until) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select operation, sum(cost_usd) from cost_entries"
                        + " where " + OF_STUDIO + " group by operation order by 2 desc")) {
            bindScope(statement, studioId, from, until);
            Map<String, BigDecimal> sums = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getBigDecimal(2));
                }
            }
            return sums;
        }
    }

    private static void bindScope(PreparedStatement statement, UUID studioId, Instant from, Instant until)
            throws SQLException {
        statement.setObject(1, utc(from));
        statement.setObject(2, utc(until));
        statement.setObject(3, studioId, Types.OTHER);
        statement.setObject(4, studioId, Types.OTHER);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
