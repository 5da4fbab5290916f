package com.vixenbliss.creator.companion.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.companion.chat.ReplyMetadata.LoreUse;
import com.vixenbliss.creator.companion.chat.Turn.Status;
import com.vixenbliss.creator.companion.recall.PairKey;
import com.vixenbliss.creator.companion.recall.Pairs;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The rows of turns. Plain JDBC in autocommit, one round trip a step, because this is what every line of every person
 * costs; JPA serves everything else. No connection is held between two calls.
 */
@ApplicationScoped
public class TurnLedger {

    /** Lines of the episode that the model sees before the person's own. */
    static final int HISTORY = 20;

    /** Memories that a reply may draw on. */
    static final int MEMORIES = 10;

    /** Things to come back to that a reply may raise. */
    static final int HOOKS = 5;

    /** Replies that are invited to raise the same thing; when none did, it did not fit. */
    static final int OFFERS = 5;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    Pairs pairs;

    /**
     * Stores a person's line.
     *
     * @return empty when the person has no such active episode with the character
     * @throws SQLException also when the idempotency key was used before (class 23)
     */
    Optional<TurnContext> accept(Line line, byte[] requestHash, boolean opensEpisode, Node node) throws SQLException {
        UUID turnId = TimeOrderedId.next();
        UUID userMessageId = TimeOrderedId.next();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.ACCEPT)) {
            Parameters in = new Parameters(sql)
                    .id(turnId).id(line.userId()).id(line.characterId()).id(line.episodeId()).id(line.episodeId())
                    .id(userMessageId).id(turnId).text(line.content())
                    .id(turnId).id(userMessageId).id(TimeOrderedId.next()).id(turnId)
                    .text(line.idempotencyKey()).bytes(requestHash).flag(opensEpisode).text(node.name());
            String since = pairs.since(new PairKey(line.userId(), line.characterId()));
            in.text(since).id(turnId);
            return context(sql, since);
        }
    }

    /** Takes a turn that waits or whose worker died; empty when it is not there to be taken. */
    Optional<TurnContext> take(UUID turnId, Node node) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.TAKE)) {
            String since = pairOf(turnId, connection).map(pairs::since).orElse("0");
            new Parameters(sql).text(node.name()).id(turnId).text(since).id(turnId);
            boolean taken = sql.execute() && sql.getResultSet().next();
            return taken && sql.getMoreResults() ? TurnRows.context(sql.getResultSet(), since) : Optional.empty();
        }
    }

    /** Stores the reply and ends the turn; empty when the turn was no longer this worker's. */
    Optional<Finished> finish(Turn turn, Reply reply) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(
                        turn.regenerates() == null ? TurnSql.FINISH : TurnSql.FINISH_VARIANT)) {
            new Parameters(sql)
                    .text(reply.status().column()).text(reply.failureCode()).text(reply.failureDetail())
                    .id(turn.id()).number(turn.fence())
                    .text(loreMatched(reply.metadata()))
                    .text(reply.text()).flag(reply.status() == Status.COMPLETED).text(reply.model())
                    .number(reply.tokensInput()).number(reply.tokensOutput()).number(reply.latencyMillis())
                    .text(json(reply.metadata()))
                    .id(turn.episodeId()).id(turn.episodeId());
            return finished(sql);
        }
    }

    /** Ends the turn without a reply; the id of the turn whose turn it is now, if one waits. */
    Optional<UUID> fail(Turn turn, String code, String detail) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.FAIL)) {
            new Parameters(sql).text(code).text(detail).id(turn.id()).number(turn.fence())
                    .id(turn.episodeId()).id(turn.episodeId());
            sql.execute();
            return sql.getMoreResults() ? firstId(sql.getResultSet()) : Optional.empty();
        }
    }

    /** Puts a failed turn back to where it can be taken. */
    void revive(UUID turnId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.REVIVE)) {
            new Parameters(sql).id(turnId).id(turnId);
            sql.executeUpdate();
        }
    }

    /** Prolongs the leases of turns that are on this node. */
    void renew(Collection<UUID> turns, Node node) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.RENEW)) {
            sql.setArray(1, connection.createArrayOf("uuid", turns.toArray()));
            sql.setString(2, node.name());
            sql.executeUpdate();
        }
    }

    /** Turns that nobody works on; each is to be taken with {@link #take}. Needs a {@link #renew} just before. */
    List<UUID> orphans(Node node) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.ORPHANS)) {
            new Parameters(sql).text(node.server()).text(node.name());
            sql.execute();
            sql.getMoreResults();
            sql.getMoreResults();
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = sql.getResultSet()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    private static Optional<PairKey> pairOf(UUID turnId, Connection connection) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(TurnSql.PAIR)) {
            new Parameters(sql).id(turnId);
            try (ResultSet row = sql.executeQuery()) {
                return row.next()
                        ? Optional.of(new PairKey(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    private static Optional<TurnContext> context(PreparedStatement sql, String since) throws SQLException {
        sql.execute();
        return sql.getMoreResults() ? TurnRows.context(sql.getResultSet(), since) : Optional.empty();
    }

    private static Optional<Finished> finished(PreparedStatement sql) throws SQLException {
        sql.execute();
        try (ResultSet row = sql.getResultSet()) {
            if (!row.next()) {
                return Optional.empty();
            }
            int messageCount = row.getInt(1);
            var storedAt = row.getTimestamp(2).toInstant();
            Optional<UUID> next = sql.getMoreResults() ? firstId(sql.getResultSet()) : Optional.empty();
            return Optional.of(new Finished(messageCount, storedAt, next));
        }
    }

    private static Optional<UUID> firstId(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
    }

    /** In PostgreSQL's way of writing an array. */
    private static String loreMatched(ReplyMetadata metadata) {
        return metadata.lore().stream().filter(LoreUse::isRemembered).map(use -> use.id().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Object metadata) {
        try {
            return Json.lenient().writeValueAsString(metadata);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A reply's metadata cannot be written", impossible);
        }
    }

    /**
     * @param messageCount messages of the episode with the reply
     * @param next the turn of the episode that may begin now
     */
    record Finished(int messageCount, java.time.Instant storedAt, Optional<UUID> next) {}

    /** Fills the question marks of a statement in order. */
    private static final class Parameters {
        private final PreparedStatement sql;
        private int at;

        Parameters(PreparedStatement sql) {
            this.sql = sql;
        }

        Parameters id(UUID id) throws SQLException {
            sql.setObject(++at, id, Types.OTHER);
            return this;
        }

        Parameters text(String text) throws SQLException {
            sql.setString(++at, text);
            return this;
        }

        Parameters number(int number) throws SQLException {
            sql.setInt(++at, number);
            return this;
        }

        Parameters flag(boolean flag) throws SQLException {
            sql.setBoolean(++at, flag);
            return this;
        }

        Parameters bytes(byte[] bytes) throws SQLException {
            sql.setBytes(++at, bytes);
            return this;
        }
    }
}
