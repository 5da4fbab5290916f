package com.vixenbliss.creator.companion.retention;

import com.vixenbliss.creator.platform.retention.Aged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Exchanges that were learned from, and were not touched since. Those that were given up stay for whoever looks at them. */
final class DoneExchanges extends ByIdAge {

    private static final String OVER = "x.status = 'done' and x.updated_at < now() - make_interval(secs => ?)";

    private static final String PAGE =
            "select x.turn_id::text from exchanges x where x.turn_id > ? and x.turn_id < ? and " + OVER + " order by x.turn_id limit ?";

    private static final String LET_GO = "delete from exchanges x where x.turn_id = any (?::text[]::uuid[]) and " + OVER;

    DoneExchanges(DataSource database, Duration keep) {
        super(database, keep, PAGE);
    }

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public int letGo(List<Aged> rows) throws SQLException {
        try (Connection connection = database().getConnection(); PreparedStatement sql = connection.prepareStatement(LET_GO)) {
            sql.setArray(1, connection.createArrayOf("text", rows.stream().map(Aged::key).toArray()));
            sql.setLong(2, seconds());
            return sql.executeUpdate();
        }
    }
}
