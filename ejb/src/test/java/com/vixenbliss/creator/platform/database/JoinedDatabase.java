package com.vixenbliss.creator.platform.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Transactions on the test database, as the server has them: whatever the thread runs through {@link #manager()} is in the one that it
 * has begun with {@link #in}.
 */
public final class JoinedDatabase {

    private static final Pattern NAME = Pattern.compile("(?<!:):(\\w+)");
    private static final ThreadLocal<Connection> JOINED = new ThreadLocal<>();
    private static final Queue<Connection> IDLE = new ConcurrentLinkedQueue<>();

    private JoinedDatabase() {}

    /** Commits what the work did; undoes it when the work throws. */
    public static <T> T in(Supplier<T> work) {
        try {
            Connection known = IDLE.poll();
            Connection connection = known == null ? TestDatabase.get().getConnection() : known;
            connection.setAutoCommit(false);
            JOINED.set(connection);
            boolean done = false;
            try {
                T result = work.get();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                IDLE.add(connection);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            JOINED.remove();
        }
    }

    /** The same for what answers nothing. */
    public static void run(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    /** The connection of the transaction at hand. */
    public static Connection connection() {
        return JOINED.get();
    }

    /** Knows native statements with named parameters, and nothing else; gives all rows, whatever the most that were wanted. */
    public static EntityManager manager() {
        return proxy(EntityManager.class, (method, arguments, self) -> {
            if (!method.equals("createNativeQuery")) {
                throw new UnsupportedOperationException(method);
            }
            return query((String) arguments[0], new HashMap<>());
        });
    }

    private static Object query(String sql, Map<String, Object> values) {
        return proxy(TypedQuery.class, (method, arguments, self) -> switch (method) {
            case "setMaxResults" -> self;
            case "setParameter" -> {
                values.put((String) arguments[0], arguments[1]);
                yield self;
            }
            case "executeUpdate" -> {
                try (PreparedStatement statement = prepared(sql, values)) {
                    yield statement.executeUpdate();
                }
            }
            case "getResultList" -> rows(sql, values);
            case "getSingleResult" -> rows(sql, values).stream().findFirst().orElseThrow(NoResultException::new);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static List<Object> rows(String sql, Map<String, Object> values) throws SQLException {
        List<Object> all = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values); ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Object[] row = new Object[columns];
                for (int at = 0; at < columns; at++) {
                    Object value = rows.getObject(at + 1);
                    row[at] = value instanceof Timestamp time ? time.toInstant() : value;
                }
                all.add(columns == 1 ? row[0] : row);
            }
        }
        return all;
    }

    private static PreparedStatement prepared(String sql, Map<String, Object> values) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(NAME.matcher(sql).replaceAll("?"));
        int place = 1;
        for (Matcher name = NAME.matcher(sql); name.find(); place++) {
            Object value = values.get(name.group(1));
            statement.setObject(place, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(JoinedDatabase.class.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> {
                    try {
                        return handler.handle(method.getName(), arguments, self);
                    } catch (SQLException failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }

    private interface Handler {
        Object handle(String method, Object[] arguments, Object self) throws SQLException;
    }
}
