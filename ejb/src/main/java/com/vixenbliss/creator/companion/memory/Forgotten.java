package com.vixenbliss.creator.companion.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Memories that the person had forgotten, and that they stay so. The rule is the database's function
 * {@code memory_is_forgotten}; a trigger holds it against every insertion. Whoever closes a present claim for a new one
 * asks {@link #without} first, because the trigger only drops the new one.
 */
@ApplicationScoped
public class Forgotten {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /**
     * Empties the memory and whatever else says the same: its rows of other times, and what was drawn from the same lines.
     * Hashes stay and keep it away.
     *
     * @return false when the person has no such memory
     */
    boolean forget(UUID userId, UUID id) {
        boolean found = mark(userId, id);
        if (found) {
            about(ForgottenSql.DELETE_SOURCES, userId, id);
            about(ForgottenSql.EMPTY_MEMORIES, userId, id);
        }
        return found;
    }

    /**
     * What the memory claims just now is not learned again from lines said so far, and follow-ups, moments and summaries
     * drawn from those lines lose it; the memory itself lives on.
     */
    boolean mark(UUID userId, UUID id) {
        about(ForgottenSql.LOCK, userId, id);
        about(ForgottenSql.GIVE_KEY, userId, id);
        boolean found = about(ForgottenSql.MARK, userId, id) > 0;
        if (found) {
            ForgottenSql.DRAWN.forEach(statement -> about(statement, userId, id));
        }
        return found;
    }

    private int about(String statement, UUID userId, UUID id) {
        return entities.createNativeQuery(statement).setParameter("user", userId).setParameter("id", id).executeUpdate();
    }

    /**
     * What may be learned of this from a line. Call it under the lock of the pair's relationship.
     *
     * @param messageId the line
     */
    public static List<Learned> without(
            Connection connection, UUID userId, UUID characterId, UUID messageId, Collection<Learned> learned)
            throws SQLException {
        List<Learned> wanted = new ArrayList<>(learned);
        if (wanted.isEmpty()) {
            return wanted;
        }
        try (PreparedStatement sql = connection.prepareStatement(ForgottenSql.AMONG)) {
            sql.setArray(1, connection.createArrayOf("text", wanted.stream().map(memory -> memory.key().text()).toArray()));
            sql.setArray(2, connection.createArrayOf("text", wanted.stream().map(Forgotten::said).toArray()));
            sql.setObject(3, userId, Types.OTHER);
            sql.setObject(4, characterId, Types.OTHER);
            sql.setObject(5, userId, Types.OTHER);
            sql.setObject(6, characterId, Types.OTHER);
            sql.setArray(7, connection.createArrayOf("uuid", new UUID[] {messageId}));
            return rest(wanted, sql);
        }
    }

    private static List<Learned> rest(List<Learned> wanted, PreparedStatement sql) throws SQLException {
        Set<Learned> gone = new HashSet<>();
        try (ResultSet rows = sql.executeQuery()) {
            while (rows.next()) {
                gone.add(wanted.get(rows.getInt(1) - 1));
            }
        }
        return wanted.stream().filter(memory -> !gone.contains(memory)).toList();
    }

    private static String said(Learned memory) {
        String value = memory.claim().value();
        return value == null || value.isBlank() ? memory.summary() : value;
    }
}
