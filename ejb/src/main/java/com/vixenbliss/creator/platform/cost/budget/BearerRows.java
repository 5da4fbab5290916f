package com.vixenbliss.creator.platform.cost.budget;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads names of what bears costs. */
public final class BearerRows {

    private BearerRows() {}

    /**
     * Ids and names.
     *
     * @param statement gives an id and a name; its parameters are ids, a studio or null, and the same once more
     */
    public static Map<UUID, String> names(DataSource database, String statement, UUID studioId, Collection<UUID> ids) {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            sql.setObject(2, studioId, Types.OTHER);
            sql.setObject(3, studioId, Types.OTHER);
            Map<UUID, String> names = new HashMap<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    names.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
            return names;
        } catch (SQLException away) {
            throw new IllegalStateException("Names of what bears costs cannot be read", away);
        }
    }
}
