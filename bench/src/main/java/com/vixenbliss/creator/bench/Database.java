package com.vixenbliss.creator.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** Looks into PostgreSQL while the platform runs. */
final class Database implements AutoCloseable {

    private final Connection connection;

    Database(Target target) throws SQLException {
        connection = DriverManager.getConnection(
                target.get("DATABASE_URL"), target.get("DATABASE_USER"), target.get("DATABASE_PASSWORD"));
    }

    /** Waits until all that follows the replies (memories, hooks, the relationship) is done. */
    void awaitLearned() throws SQLException, InterruptedException {
        while (count("select count(*) from exchanges where status in ('pending', 'processing')") > 0) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Backends that do something, or hold a transaction open, at this instant; ours is left out. */
    long busyBackends() throws SQLException {
        return count("select count(*) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid() and state <> 'idle'");
    }

    long count(String query) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
