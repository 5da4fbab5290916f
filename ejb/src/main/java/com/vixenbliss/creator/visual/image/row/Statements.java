package com.vixenbliss.creator.visual.image.row;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** One statement on a connection of its own. */
final class Statements {

    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final String NO_PARENT = "23503";

    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        } catch (SQLException failed) {
            throw fault(failed);
        }
    }

    /** @return how many rows it touched */
    int update(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw fault(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            switch (values[at]) {
                case null -> statement.setNull(at + 1, Types.OTHER);
                case UUID id -> statement.setObject(at + 1, id, Types.OTHER);
                case UUID[] ids -> statement.setArray(at + 1, connection.createArrayOf("uuid", ids));
                case Integer[] numbers -> statement.setArray(at + 1, connection.createArrayOf("integer", numbers));
                default -> statement.setObject(at + 1, values[at]);
            }
        }
        return statement;
    }

    /** A person, a studio or a character that is gone takes no more pictures; all else is the database's trouble. */
    private static Fault fault(SQLException failed) {
        Fault fault = NO_PARENT.equals(failed.getSQLState())
                ? new Fault(Kind.NOT_FOUND, "image-owner-gone", "Whoever the picture was for is not there any more.")
                : new Fault(Kind.UNAVAILABLE, "storage-unavailable", "The pictures cannot be read just now.", AGAIN);
        fault.initCause(failed);
        return fault;
    }
}
