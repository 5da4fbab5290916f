package com.vixenbliss.creator.account.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The rows of erasures as the worker sees them. What was deleted and that it was counted is one transaction, so the receipt
 * is right however often a worker died.
 */
@ApplicationScoped
public class ErasureLedger {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private static final String CLAIM = """
            update erasures
               set status = 'running', fence = fence + 1, due_at = now() + interval '30 seconds', updated_at = now()
             where id = ? and status <> 'done' and due_at <= now()
            returning id, user_id, fence, created_at, finished
            """;

    private static final String COUNT = """
            update erasures
               set counts = jsonb_set(counts, array[?], to_jsonb(coalesce((counts ->> ?)::bigint, 0) + ?)),
                   finished = case when ? then array_append(finished, ?) else finished end,
                   due_at = now() + interval '30 seconds', updated_at = now()
             where id = ? and fence = ? and status = 'running'
            """;

    private static final String GIVE_BACK = """
            update erasures set due_at = now() + interval '5 seconds', last_error = ?, finished = '{}', updated_at = now()
             where id = ? and fence = ? and status = 'running'
            """;

    private static final String FINISH = """
            update erasures set status = 'done', receipt = ?, finished_at = ?, last_error = null, updated_at = now()
             where id = ? and fence = ? and status = 'running'
            """;

    private static final String DUE = "select id from erasures where status <> 'done' and due_at <= now() order by due_at limit 20";

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** An erasure in hand. @param fence the number of this taking; @param finished tables in which nothing is left */
    record InHand(UUID id, UUID userId, int fence, Instant requestedAt, List<String> finished) {}

    /** Empty when it is done, or somebody works on it. */
    Optional<InHand> claim(UUID id) throws SQLException, IOException {
        return Transaction.on(database, connection -> {
            try (PreparedStatement sql = connection.prepareStatement(CLAIM)) {
                sql.setObject(1, id, Types.OTHER);
                try (ResultSet row = sql.executeQuery()) {
                    return row.next() ? Optional.of(inHand(row)) : Optional.empty();
                }
            }
        });
    }

    private static InHand inHand(ResultSet row) throws SQLException {
        return new InHand(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3),
                row.getObject(4, OffsetDateTime.class).toInstant(), List.of((String[]) row.getArray(5).getArray()));
    }

    /**
     * Lets go of some rows of a table.
     *
     * @return whether there may be more
     * @throws SQLException also when rows still point at these (class 23)
     */
    boolean letGo(InHand erasure, Holding holding) throws SQLException, IOException {
        String statement = holding.letGo().orElseThrow();
        return Transaction.on(database, connection -> {
            int rows;
            try (PreparedStatement sql = connection.prepareStatement(statement)) {
                sql.setInt(Persons.bind(sql, holding.ofPerson(), erasure.userId()), ROWS_AT_ONCE);
                rows = sql.executeUpdate();
            }
            count(connection, erasure, holding.table(), rows, rows < ROWS_AT_ONCE);
            return rows == ROWS_AT_ONCE;
        });
    }

    /** Counts what went that is no row. */
    void count(InHand erasure, String word, long many) throws SQLException, IOException {
        Transaction.on(database, connection -> {
            count(connection, erasure, word, many, false);
            return many;
        });
    }

    private static void count(Connection connection, InHand erasure, String table, long rows, boolean last) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(COUNT)) {
            sql.setString(1, table);
            sql.setString(2, table);
            sql.setLong(3, rows);
            sql.setBoolean(4, last);
            sql.setString(5, table);
            sql.setObject(6, erasure.id(), Types.OTHER);
            sql.setInt(7, erasure.fence());
            if (sql.executeUpdate() == 0) {
                throw new TakenOver();
            }
        }
    }

    /** How many rows of a table there are. */
    long rows(Holding holding, UUID userId) throws SQLException, IOException {
        return Transaction.on(database, connection -> {
            try (PreparedStatement sql = connection.prepareStatement(holding.count())) {
                Persons.bind(sql, holding.ofPerson(), userId);
                try (ResultSet row = sql.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** How many rows of each table were let go of. */
    Map<String, Long> counts(UUID id) throws SQLException, IOException {
        return Transaction.on(database, connection -> {
            try (PreparedStatement sql = connection.prepareStatement("select counts from erasures where id = ?")) {
                sql.setObject(1, id, Types.OTHER);
                try (ResultSet row = sql.executeQuery()) {
                    row.next();
                    return counts(row.getString(1));
                }
            }
        });
    }

    private static Map<String, Long> counts(String json) throws SQLException {
        try {
            return Json.lenient().readValue(json, COUNTS);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("The counts of an erasure cannot be read", unreadable);
        }
    }

    /** Begins anew a little later: something was written meanwhile, or the database was away. */
    void giveBack(InHand erasure, String reason) throws SQLException, IOException {
        Transaction.on(database, connection -> {
            try (PreparedStatement sql = connection.prepareStatement(GIVE_BACK)) {
                sql.setString(1, reason);
                sql.setObject(2, erasure.id(), Types.OTHER);
                sql.setInt(3, erasure.fence());
                return sql.executeUpdate();
            }
        });
    }

    void finish(InHand erasure, String receipt, Instant now) throws SQLException, IOException {
        Transaction.on(database, connection -> {
            try (PreparedStatement sql = connection.prepareStatement(FINISH)) {
                sql.setString(1, receipt);
                sql.setObject(2, now.atOffset(java.time.ZoneOffset.UTC));
                sql.setObject(3, erasure.id(), Types.OTHER);
                sql.setInt(4, erasure.fence());
                return sql.executeUpdate();
            }
        });
    }

    /** Some that are due and in nobody's hands. */
    List<UUID> due() throws SQLException, IOException {
        return Transaction.on(database, connection -> {
            List<UUID> due = new ArrayList<>();
            try (PreparedStatement sql = connection.prepareStatement(DUE); ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    due.add(rows.getObject(1, UUID.class));
                }
            }
            return due;
        });
    }

    /** Another worker has it by now; what this one did last is undone. */
    static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
