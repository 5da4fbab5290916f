package com.vixenbliss.creator.platform.safety;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may be under 18 by their own words. A doubt stands until an administrator has settled it; once settled it does not
 * rise again, because then the age is known. Each step is one statement of its own.
 */
@ApplicationScoped
public class AgeDoubts {

    private static final Logger LOG = LoggerFactory.getLogger(AgeDoubts.class);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** Somebody's age is in doubt. */
    public record Doubt(UUID userId, UUID messageId, Instant raisedAt) {}

    /** A database that is away is logged: the line itself is answered without romance all the same. */
    void raise(UUID userId, UUID messageId) {
        try {
            update("insert into age_doubts (user_id, message_id) values (?, ?) on conflict (user_id) do nothing", userId, messageId);
        } catch (SQLException down) {
            LOG.error("that the age of {} is in doubt could not be kept: {}", userId, down.getSQLState());
        }
    }

    /**
     * The person is an adult.
     *
     * @param method how that was established
     * @return false when there is no open doubt about the person
     */
    public boolean settle(UUID userId, UUID adminId, String method) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("""
                        update age_doubts set settled_at = now(), settled_by = ?, method = ? where user_id = ? and settled_at is null
                        """)) {
            sql.setObject(1, adminId, Types.OTHER);
            sql.setString(2, method);
            sql.setObject(3, userId, Types.OTHER);
            return sql.executeUpdate() > 0;
        } catch (SQLException down) {
            throw new IllegalStateException("The age of " + userId + " could not be settled", down);
        }
    }

    /** Those that nobody has settled, the oldest first, at most {@code limit}. */
    public List<Doubt> open(int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("""
                        select user_id, message_id, raised_at from age_doubts where settled_at is null order by raised_at limit ?
                        """)) {
            sql.setInt(1, limit);
            try (ResultSet rows = sql.executeQuery()) {
                List<Doubt> doubts = new ArrayList<>();
                while (rows.next()) {
                    doubts.add(new Doubt(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class),
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
                return doubts;
            }
        } catch (SQLException down) {
            throw new IllegalStateException("The doubts about ages could not be read", down);
        }
    }

    private void update(String statement, UUID... ids) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int at = 0; at < ids.length; at++) {
                sql.setObject(at + 1, ids[at], Types.OTHER);
            }
            sql.executeUpdate();
        }
    }
}
