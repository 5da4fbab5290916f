package com.vixenbliss.creator.companion.retention;

import com.vixenbliss.creator.platform.retention.Aged;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A rule over a table whose ids grow with time: the primary key is all that it needs. */
abstract class ByIdAge implements RetentionRule {

    private static final UUID FIRST = new UUID(0, 0);

    private final DataSource database;
    private final Duration keep;
    private final String page;

    /**
     * @param keep null: for good
     * @param page selects ids; parameters: after this id, below this id, the same moment in seconds ago, how many
     */
    ByIdAge(DataSource database, Duration keep, String page) {
        this.database = database;
        this.keep = keep;
        this.page = page;
    }

    @Override
    public Optional<Duration> keep() {
        return Optional.ofNullable(keep);
    }

    @Override
    public List<Aged> over(Aged after, int limit) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(page)) {
            sql.setObject(1, after == null ? FIRST : UUID.fromString(after.key()), Types.OTHER);
            sql.setObject(2, TimeOrderedId.before(Instant.now().minus(keep)), Types.OTHER);
            sql.setLong(3, keep.toSeconds());
            sql.setInt(4, limit);
            List<Aged> found = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.add(new Aged("", rows.getString(1)));
                }
            }
            return found;
        }
    }

    /** How many seconds ago a row's time was over. */
    long seconds() {
        return keep.toSeconds();
    }

    DataSource database() {
        return database;
    }
}
