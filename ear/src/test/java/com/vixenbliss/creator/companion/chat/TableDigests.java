package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows each table has, and what their contents add up to. */
final class TableDigests {

    /** Without what the server notes of its own jobs and timers, which go on whoever talks. */
    private static final String TABLES = """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE' and table_name !~ '^(job|step|partition|jboss)_'
            """;

    /** An entry of the trail is chained a moment after it was written, which is no change of it. */
    private static final String ROW = "(to_jsonb(t) - case '%1$s' when 'audit_log' then array['place', 'chain'] else array[]::text[] end)::text";

    private TableDigests() {}

    /** Of all tables but these, by name. */
    static Map<String, String> butFor(Set<String> expected, Platform platform) {
        try (Connection connection = platform.connect(); Statement sql = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery(
                    TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            Map<String, String> digests = new TreeMap<>();
            for (String table : tables) {
                if (!expected.contains(table)) {
                    digests.put(table, digest(table, sql));
                }
            }
            return digests;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String digest(String table, Statement sql) throws SQLException {
        String query = ("select count(*) || '/' || coalesce(sum(hashtext(" + ROW + ")::bigint), 0) from \"%1$s\" t").formatted(table);
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
