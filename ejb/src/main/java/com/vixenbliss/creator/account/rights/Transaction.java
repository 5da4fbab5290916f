package com.vixenbliss.creator.account.rights;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction on a connection of its own, outside of JTA: the work here runs on threads that have none. */
final class Transaction {

    private Transaction() {}

    /** What is done in it. */
    interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** Commits what the work did; undoes it when the work fails. */
    static <T> T on(DataSource database, Work<T> work) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.with(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }
}
