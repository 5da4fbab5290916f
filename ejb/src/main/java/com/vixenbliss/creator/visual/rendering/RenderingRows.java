package com.vixenbliss.creator.visual.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Statements with their values in order, and rows read into {@link Rendering}s. */
final class RenderingRows {

    private RenderingRows() {}

    static void lock(Connection connection, String statement) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.execute();
        }
    }

    static List<Rendering> rows(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement sql = prepared(connection, statement, values); ResultSet row = sql.executeQuery()) {
            List<Rendering> found = new ArrayList<>();
            while (row.next()) {
                found.add(rendering(row));
            }
            return found;
        }
    }

    static List<UUID> ids(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement sql = prepared(connection, statement, values); ResultSet row = sql.executeQuery()) {
            List<UUID> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
            return found;
        }
    }

    static int update(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement sql = prepared(connection, statement, values)) {
            return sql.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values) throws SQLException {
        PreparedStatement sql = connection.prepareStatement(statement);
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof UUID id) {
                sql.setObject(at + 1, id, Types.OTHER);
            } else {
                sql.setObject(at + 1, values[at]);
            }
        }
        return sql;
    }

    private static Rendering rendering(ResultSet row) throws SQLException {
        return new Rendering(
                order(row.getString(1)), row.getString(15), row.getObject(2, UUID.class), State.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getInt(4), row.getInt(5), row.getInt(6), time(row, 7), time(row, 8), row.getString(9), time(row, 10),
                row.getBoolean(11), row.getString(12), row.getBigDecimal(13), time(row, 14));
    }

    private static RenderingOrder order(String json) throws SQLException {
        try {
            return Json.lenient().readValue(json, RenderingOrder.class);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("An order in the database cannot be read", unreadable);
        }
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
