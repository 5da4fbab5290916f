package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Computes everything anew that the books imply, as of one moment, and says what differs. The database holds these rules already;
 * this finds what was done to it by other means: a restored table, a trigger that was off, a hand at a prompt.
 */
@ApplicationScoped
public class CreditBooks {

    private static final int MOST = 100;
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String DIFFERENCES = """
            select 'transaction', e.transaction_id, 0, sum(e.amount_minor)
              from ledger_entries e group by e.transaction_id, e.currency having sum(e.amount_minor) <> 0
            union all
            select 'balance', w.user_id, coalesce(b.total, 0), w.balance
              from credit_balances w
              left join (select account_id, sum(amount_minor) as total from ledger_entries group by account_id) b on b.account_id = w.account_id
             where w.balance <> coalesce(b.total, 0)
            union all
            select 'reserved', w.user_id, coalesce(h.total, 0), w.reserved
              from credit_balances w
              left join (select user_id, sum(amount) as total from credit_reservations where status = 'held' group by user_id) h
                     on h.user_id = w.user_id
             where w.reserved <> coalesce(h.total, 0)
            union all
            select 'spend', r.id, r.amount, coalesce(-e.amount_minor, 0)
              from credit_reservations r
              left join ledger_transactions t on t.idempotency_key = 'spend:' || r.id
              left join ledger_entries e on e.transaction_id = t.id and e.amount_minor < 0
             where coalesce(-e.amount_minor, 0) <> case r.status when 'captured' then r.amount else 0 end
             limit ?
            """;

    private static final String OVERDUE = """
            select id, purpose, reference, amount, created_at from credit_reservations
             where status = 'held' and created_at < now() - make_interval(secs => ?) order by created_at limit ?
            """;

    private static final String COUNTS = "select (select count(*) from ledger_transactions), (select count(*) from credit_balances)";

    private final Duration patience;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    public CreditBooks(@ConfigProperty(name = "SPARKS_RESERVATION_OVERDUE", defaultValue = "PT1H") Duration patience) {
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected CreditBooks() {
        this(null);
    }

    /**
     * What came of reading the books.
     *
     * @param intact whether nothing differs
     * @param differences the first {@value #MOST}
     * @param overdue reservations that nobody has resolved for long, the oldest first; whoever reserved decides about them
     */
    public record Verification(
            boolean intact, long transactions, long wallets, List<Difference> differences, List<Overdue> overdue) {

        public Verification {
            differences = List.copyOf(differences);
            overdue = List.copyOf(overdue);
        }
    }

    /**
     * Something that is not what it should be.
     *
     * @param what {@code transaction} (does not sum to zero), {@code balance} (is not the sum of the entries), {@code reserved} (is not
     *     the sum of what is held) or {@code spend} (was not booked as it was resolved)
     * @param id of the transaction, the person or the reservation
     */
    public record Difference(String what, UUID id, long expected, long found) {}

    /** Sparks that have been held back for long. */
    public record Overdue(UUID id, String purpose, UUID reference, long amount, Instant since) {}

    /** @throws Fault {@code UNAVAILABLE} while the database is away */
    public Verification verify() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                asOfOneMoment(connection);
                return verify(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException away) {
            throw new Fault(Kind.UNAVAILABLE, "database-unavailable", "The books cannot be read just now.", SOON);
        }
    }

    /** Whole books take longer to read than a request's statement may. */
    private static void asOfOneMoment(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("set transaction isolation level repeatable read read only");
            sql.execute("set local statement_timeout = '60s'");
        }
    }

    Verification verify(Connection connection) throws SQLException {
        List<Difference> differences = differences(connection);
        List<Overdue> overdue = overdue(connection);
        try (PreparedStatement sql = connection.prepareStatement(COUNTS); ResultSet row = sql.executeQuery()) {
            row.next();
            return new Verification(differences.isEmpty(), row.getLong(1), row.getLong(2), differences, overdue);
        }
    }

    private static List<Difference> differences(Connection connection) throws SQLException {
        List<Difference> differences = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(DIFFERENCES)) {
            sql.setInt(1, MOST);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    differences.add(new Difference(row.getString(1), row.getObject(2, UUID.class), row.getLong(3), row.getLong(4)));
                }
            }
        }
        return differences;
    }

    private List<Overdue> overdue(Connection connection) throws SQLException {
        List<Overdue> overdue = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(OVERDUE)) {
            sql.setDouble(1, patience.toSeconds());
            sql.setInt(2, MOST);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    overdue.add(new Overdue(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                            row.getLong(4), row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return overdue;
    }
}
