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

    /** Parameter: turn. One whose claim somebody has planned anew meanwhile stays as it is. */
    private static final String REOPEN = """
            update hooks h
               set status = 'pending', triggered_at = null, fired_as = null, fired_message_id = null, ended_at = null,
                   offered_at = null, look_at = now(), version = h.version + 1, updated_at = now()
              from turns t left join messages reply on reply.id = t.assistant_message_id
             where t.id = ? and h.user_id = t.user_id and h.character_id = t.character_id and h.status = 'fired'
               and h.fired_as = 'reply' and h.fired_message_id = t.assistant_message_id and h.expires_at > now()
               and not coalesce(reply.metadata -> 'hook_ids' @> to_jsonb(h.id), false)
               and not exists (select 1 from hooks o where o.user_id = h.user_id and o.character_id = h.character_id
                                  and o.claim_key = h.claim_key and o.is_active)
            """;

    private HookSettlement() {}

    /** What a reply took up that is another one by now, or is gone, waits again: nobody has asked about it. */
    public static void reopen(Connection connection, UUID turnId) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(REOPEN)) {
            sql.setObject(1, turnId, Types.OTHER);
            sql.executeUpdate();
        }
    }

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
