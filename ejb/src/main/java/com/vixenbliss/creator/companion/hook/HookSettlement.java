package com.vixenbliss.creator.companion.hook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What an exchange means for hooks. Written in the transaction that ends the exchange, so it counts once. */
public final class HookSettlement {

    /** Parameters: hooks, what became of each, turn. Of hooks that have ended meanwhile nothing becomes. */
    private static final String SETTLE = """
            update hooks h
               set status = case f.fate when 'offered' then h.status else f.fate end,
                   offers = h.offers + case f.fate when 'resolved' then 0 else 1 end,
                   offered_at = case f.fate when 'resolved' then h.offered_at else now() end,
                   triggered_at = case f.fate when 'fired' then now() end,
                   fired_as = case f.fate when 'fired' then 'reply' end,
                   fired_message_id = case f.fate when 'fired' then t.assistant_message_id end,
                   ended_at = case f.fate when 'offered' then null else now() end,
                   version = h.version + 1, updated_at = now()
              from unnest(?::uuid[], ?::text[]) as f(id, fate), turns t
             where t.id = ? and h.id = f.id and h.user_id = t.user_id and h.character_id = t.character_id and h.is_active
            """;

    private HookSettlement() {}

    /**
     * @param used taken up by the turn's reply
     * @param resolved settled by the person's line; one that was taken up as well counts as that
     * @param offered the reply was invited to take them up
     */
    public static void write(
            Connection connection, UUID turnId, Collection<UUID> used, Collection<UUID> resolved, Collection<UUID> offered)
            throws SQLException {
        Map<UUID, String> fates = new LinkedHashMap<>();
        offered.forEach(hook -> fates.put(hook, "offered"));
        resolved.forEach(hook -> fates.put(hook, "resolved"));
        used.forEach(hook -> fates.put(hook, "fired"));
        if (fates.isEmpty()) {
            return;
        }
        try (PreparedStatement sql = connection.prepareStatement(SETTLE)) {
            sql.setArray(1, connection.createArrayOf("uuid", fates.keySet().toArray()));
            sql.setArray(2, connection.createArrayOf("text", fates.values().toArray()));
            sql.setObject(3, turnId, Types.OTHER);
            sql.executeUpdate();
        }
    }
}
