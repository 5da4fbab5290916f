package com.vixenbliss.creator.account.audit;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * The chain over the trail: each deed carries a hash of itself and of the chain before it. What is cut off at the end is
 * found by whoever kept an older head: heads are logged as they come.
 */
@ApplicationScoped
public class AuditChain {

    private static final int AT_ONCE = 5_000;
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String PAGE = """
            select place, chain, audit_link(lag(chain, 1, ?::bytea) over (order by place), a)
              from (select * from audit_log where place > ? order by place limit ?) a
             order by place
            """;

    private static final String UNCHAINED = "select count(*) from audit_log where place is null";

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** Chains what is not chained yet. @return how many deeds; 0 also while another node is at it */
    int seal() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select audit_seal(" + AT_ONCE + ")")) {
            row.next();
            return row.getInt(1);
        }
    }

    /**
     * Reads the whole chain and computes it anew.
     *
     * @throws Fault {@code UNAVAILABLE} while the database is away
     */
    public Verification verify() {
        try {
            return verified();
        } catch (SQLException away) {
            throw new Fault(Kind.UNAVAILABLE, "database-unavailable", "The trail cannot be read just now.", SOON);
        }
    }

    private Verification verified() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Walk walk = new Walk();
            while (walk.page(connection)) {
                continue;
            }
            return new Verification(walk.brokenAt == 0, walk.chained, unchained(connection),
                    walk.head == null ? null : HexFormat.of().formatHex(walk.head), walk.brokenAt == 0 ? null : walk.brokenAt);
        }
    }

    private static long unchained(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(UNCHAINED)) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * What came of reading the chain.
     *
     * @param unchained deeds of the last moments
     * @param head the last link, in hex; null while there is none
     * @param brokenAt the first place that does not fit; null when all do
     */
    public record Verification(boolean intact, long chained, long unchained, String head, Long brokenAt) {}

    /** One way along the chain, in pages. */
    private static final class Walk {

        private long chained;
        private long brokenAt;
        private byte[] head;

        /** @return whether there may be more to read */
        boolean page(Connection connection) throws SQLException {
            int rows = 0;
            try (PreparedStatement sql = connection.prepareStatement(PAGE)) {
                sql.setBytes(1, head);
                sql.setLong(2, chained);
                sql.setInt(3, AT_ONCE);
                try (ResultSet row = sql.executeQuery()) {
                    while (brokenAt == 0 && row.next()) {
                        rows++;
                        step(row.getLong(1), row.getBytes(2), row.getBytes(3));
                    }
                }
            }
            return rows == AT_ONCE && brokenAt == 0;
        }

        private void step(long place, byte[] link, byte[] computed) {
            if (place != chained + 1 || !Arrays.equals(link, computed)) {
                brokenAt = chained + 1;
            } else {
                chained = place;
                head = link;
            }
        }
    }
}
