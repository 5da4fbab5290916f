package com.vixenbliss.creator.platform.retention;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A rule over one table. Its age and key need an index in this order.
 */
public final class TableRule implements RetentionRule {

    private final DataSource database;
    private final String name;
    private final Duration keep;
    private final String page;
    private final String next;
    private final String letGo;

    private TableRule(DataSource database, String name, Duration keep, Table table, String act) {
        String over = " t." + table.age() + " < now() - make_interval(secs => ?) and " + table.condition();
        String select = "select t.%s::text, t.%s::text from %s t where".formatted(table.age(), table.key(), table.name()) + over;
        String order = " order by t.%s, t.%s limit ?".formatted(table.age(), table.key());
        this.database = database;
        this.name = name;
        this.keep = keep;
        this.page = select + order;
        this.next = select + " and (t.%s, t.%s) > (?::timestamptz, ?::%s)".formatted(table.age(), table.key(), table.keyType()) + order;
        this.letGo = act.formatted("where t.%s = any (?::text[]::%s[]) and".formatted(table.key(), table.keyType()) + over);
    }

    /**
     * Where the rows are.
     *
     * @param keyType of the primary key, in the database's words
     * @param age the column from which the time counts
     * @param condition on a row {@code t}; {@code true} for all
     */
    public record Table(String name, String key, String keyType, String age, String condition) {}

    /** @param keep null: for good */
    public static TableRule deletes(DataSource database, String name, Duration keep, Table table) {
        return new TableRule(database, name, keep, table, "delete from " + table.name() + " t %s");
    }

    /** @param changes what makes a row nobody's; it must no longer meet the condition afterwards */
    public static TableRule changes(DataSource database, String name, Duration keep, Table table, String changes) {
        return new TableRule(database, name, keep, table, "update " + table.name() + " t set " + changes + " %s");
    }

    /** @param statement deletes what hangs on a row {@code t}; {@code %s} is where the condition on the row goes */
    public static TableRule deletesBy(DataSource database, String name, Duration keep, Table table, String statement) {
        return new TableRule(database, name, keep, table, statement);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Duration> keep() {
        return Optional.ofNullable(keep);
    }

    @Override
    public List<Aged> over(Aged after, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(after == null ? page : next)) {
            int at = 0;
            sql.setLong(++at, keep.toSeconds());
            if (after != null) {
                sql.setString(++at, after.age());
                sql.setString(++at, after.key());
            }
            sql.setInt(++at, limit);
            List<Aged> found = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.add(new Aged(rows.getString(1), rows.getString(2)));
                }
            }
            return found;
        }
    }

    @Override
    public int letGo(List<Aged> rows) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(letGo)) {
            Array keys = connection.createArrayOf("text", rows.stream().map(Aged::key).toArray());
            sql.setArray(1, keys);
            sql.setLong(2, keep.toSeconds());
            return sql.executeUpdate();
        }
    }
}
