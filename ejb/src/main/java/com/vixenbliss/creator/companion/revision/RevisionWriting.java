package com.vixenbliss.creator.companion.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.companion.evidence.Evidence.Source;
import com.vixenbliss.creator.companion.evidence.EvidenceWriting;
import com.vixenbliss.creator.companion.hook.HookSettlement;
import com.vixenbliss.creator.companion.relationship.BondHistory;
import com.vixenbliss.creator.platform.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One change on a connection that is not in autocommit. Locks in the order of those who learn: exchange, relationship; then
 * the episode, so that no turn begins meanwhile.
 */
final class RevisionWriting {

    private static final String TO_LEARN = "pending";
    private static final String NOTHING_TO_LEARN = "done";

    private final Connection connection;

    RevisionWriting(Connection connection) {
        this.connection = connection;
    }

    Optional<Revised> find(UUID userId, UUID episodeId, UUID messageId) throws SQLException {
        try (PreparedStatement sql = prepared(RevisionSql.FIND, messageId, episodeId, userId); ResultSet row = sql.executeQuery()) {
            return row.next() ? Optional.of(Json.lenient().readValue(row.getString(1), Revised.class)) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A message cannot be read", unreadable);
        }
    }

    /** @return the message as it stands now that nobody else can change it; empty when it has just gone */
    Optional<Revised> lock(Revised message, boolean learnedAnew) throws SQLException {
        run(RevisionSql.QUEUE, message.turnId(), learnedAnew ? TO_LEARN : NOTHING_TO_LEARN);
        query(RevisionSql.LOCK_PAIR, message.relationshipId());
        query(RevisionSql.LOCK_EPISODE, message.episodeId());
        return find(message.userId(), message.episodeId(), message.id());
    }

    void edit(Revised line, String words) throws SQLException {
        run(RevisionSql.EDIT, words, line.id());
        withdraw(line);
        run(RevisionSql.NOTE, 0, line.episodeId());
    }

    /** @return false when the reply has no such variant */
    boolean select(Revised reply, UUID variant) throws SQLException {
        boolean selected = run(RevisionSql.SELECT, reply.id(), variant.toString()) == 1;
        run(RevisionSql.NOTE, 0, reply.episodeId());
        return selected;
    }

    void deleteLine(Revised line) throws SQLException {
        int gone = delete(line.turnId(), List.of(line.lineId(), line.replyId()));
        withdraw(line);
        run(RevisionSql.NOTE, gone, line.episodeId());
    }

    void deleteReply(Revised reply) throws SQLException {
        int gone = delete(reply.turnId(), List.of(reply.id()));
        HookSettlement.reopen(connection, reply.turnId());
        run(RevisionSql.UNANSWERED, reply.turnId());
        run(RevisionSql.NOTE, gone, reply.episodeId());
    }

    private void withdraw(Revised line) throws SQLException {
        new EvidenceWriting(connection).withdraw(new Source(
                line.userId(), line.characterId(), line.turnId(), line.lineId(), line.episodeId(), line.saidAt()));
        run(RevisionSql.DROP_HOOKS, line.turnId());
        if (run(RevisionSql.DROP_MOVEMENT, line.turnId()) > 0) {
            new BondHistory(connection).rewrite(line.relationshipId(), line.saidAt());
        }
    }

    private int delete(UUID turnId, Collection<UUID> messages) throws SQLException {
        try (PreparedStatement sql = prepared(RevisionSql.DELETE, turnId)) {
            sql.setArray(2, connection.createArrayOf("uuid", messages.toArray()));
            return sql.executeUpdate();
        }
    }

    private void query(String statement, UUID id) throws SQLException {
        try (PreparedStatement sql = prepared(statement, id)) {
            sql.execute();
        }
    }

    private int run(String statement, Object... values) throws SQLException {
        try (PreparedStatement sql = prepared(statement, values)) {
            return sql.executeUpdate();
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        PreparedStatement sql = connection.prepareStatement(statement);
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof UUID id) {
                sql.setObject(at + 1, id, Types.OTHER);
            } else {
                sql.setObject(at + 1, values[at]);
            }
        }
        return sql;
    }
}
