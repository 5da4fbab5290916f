package com.vixenbliss.creator.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the platform's schema, started once for all tests of the module. */
public final class TestDatabase {

    private static final DataSource DATABASE = start();

    private TestDatabase() {}

    public static DataSource get() {
        return DATABASE;
    }

    private static DataSource start() {
        try {
            DataSource database = EmbeddedPostgres.builder().start().getPostgresDatabase();
            Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs a statement whose question marks are the values. */
    public static void run(String sql, Object... values) {
        update(sql, values);
    }

    /** The same; answers how many rows it touched. */
    public static int update(String sql, Object... values) {
        try (Connection connection = DATABASE.getConnection(); PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
            return statement.getUpdateCount();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the first row as text; null when there is no row. */
    public static String one(String sql, Object... values) {
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All rows; times are instants. */
    public static List<Object[]> rows(String sql, Object... values) {
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<Object[]> all = new ArrayList<>();
            while (rows.next()) {
                Object[] row = new Object[rows.getMetaData().getColumnCount()];
                for (int at = 0; at < row.length; at++) {
                    Object value = rows.getObject(at + 1);
                    row[at] = value instanceof Timestamp time ? time.toInstant() : value;
                }
                all.add(row);
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at] instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : values[at]);
        }
        return statement;
    }
}
