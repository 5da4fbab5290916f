package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/** The row of a turn that makes a reply anew, and how it comes to be. Needs a connection that is not in autocommit. */
record RegenerationRow(UUID userId, UUID episodeId, UUID messageId, String key, byte[] hash) {

    /** Nothing is said in the episode meanwhile. Parameters: episode, person. */
    static final String LOCK = """
            select e.is_active,
                   e.running_turn_id is not null
                   or exists (select 1 from turns q where q.episode_id = e.id and q.status = 'queued') as is_busy
              from episodes e where e.id = ? and e.user_id = ? for update
            """;

    /** Parameters: message, episode. */
    static final String LAST = """
            select m.turn_id, jsonb_array_length(m.alternatives) as variants,
                   not exists (select 1 from messages l where l.episode_id = m.episode_id and l.seq > m.seq) as is_last
              from messages m where m.id = ? and m.episode_id = ?
            """;

    private static final String INSERT = """
            insert into turns (id, episode_id, user_id, character_id, user_message_id, assistant_message_id, user_seq, status,
                               idempotency_key, request_hash, regenerates)
            select ?, episode_id, user_id, character_id, user_message_id, assistant_message_id, user_seq, 'queued', ?, ?, id
              from turns where id = ?
            """;

    private static final String PLACE = "update episodes set running_turn_id = ?, updated_at = now() where id = ?";

    /** @param original the turn whose reply is made anew */
    UUID insert(Connection connection, UUID original) throws SQLException {
        UUID turnId = TimeOrderedId.next();
        try (PreparedStatement sql = connection.prepareStatement(INSERT); PreparedStatement place = connection.prepareStatement(PLACE)) {
            sql.setObject(1, turnId, Types.OTHER);
            sql.setString(2, key);
            sql.setBytes(3, hash);
            sql.setObject(4, original, Types.OTHER);
            sql.executeUpdate();
            place.setObject(1, turnId, Types.OTHER);
            place.setObject(2, episodeId, Types.OTHER);
            place.executeUpdate();
        }
        return turnId;
    }
}
