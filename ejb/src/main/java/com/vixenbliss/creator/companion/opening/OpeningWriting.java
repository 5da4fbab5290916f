package com.vixenbliss.creator.companion.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.safety.Disclosure.Notice;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transaction that stores an opening line, on a connection that is not in autocommit. Used once. */
final class OpeningWriting {

    private final Connection connection;
    private final Candidate hook;
    private final Notice notice;
    private UUID relationship;
    private UUID active;
    private boolean fresh;

    OpeningWriting(Connection connection, Candidate hook, Notice notice) {
        this.connection = connection;
        this.hook = hook;
        this.notice = notice;
    }

    /**
     * Holds the person, the pair and the episode, and reads the hook again.
     *
     * @return empty when it is no longer this worker's
     */
    Optional<Candidate> hold() throws SQLException {
        query(OpeningSql.HOLD_PERSON, row -> null, hook.userId());
        relationship = query(OpeningSql.HOLD_PAIR, row -> row.getObject(1, UUID.class), hook.userId(), hook.characterId())
                .orElse(null);
        active = query(OpeningSql.HOLD_EPISODE, this::episode, hook.userId(), hook.characterId()).orElse(null);
        return relationship == null
                ? Optional.empty()
                : query(OpeningSql.AGAIN, row -> JdbcCandidates.read(row.getString(1)), hook.hookId(), hook.fence());
    }

    private UUID episode(ResultSet row) throws SQLException {
        fresh = row.getBoolean(2);
        return row.getObject(1, UUID.class);
    }

    /** Adds the line to the episode, if that is of today; else a new episode begins with it. */
    OpeningLine say(Words words, String title) throws SQLException {
        UUID message = TimeOrderedId.next();
        UUID episode = active != null && fresh ? active : begun(title);
        int seq = query(OpeningSql.APPEND, row -> row.getInt(1), episode).orElseThrow();
        update(OpeningSql.LINE, message, episode, seq, words.text(), words.model(), words.tokensInput(), words.tokensOutput(),
                words.latencyMs(), metadata(words));
        if (update(OpeningSql.FIRED, message, hook.hookId(), hook.fence()) != 1) {
            throw new SQLException("Hook " + hook.hookId() + " was settled while its line was written");
        }
        return new OpeningLine(episode, message);
    }

    private UUID begun(String title) throws SQLException {
        if (active != null) {
            update(OpeningSql.END, active);
        }
        UUID episode = TimeOrderedId.next();
        update(OpeningSql.BEGIN, relationship, episode, title);
        return episode;
    }

    private String metadata(Words words) throws SQLException {
        try {
            return Json.lenient().writeValueAsString(new Metadata(
                    List.of(hook.hookId()), "proactive", words.provider(), words.costUsd(), true, notice));
        } catch (JsonProcessingException impossible) {
            throw new SQLException("A line's metadata cannot be written", impossible);
        }
    }

    private <T> Optional<T> query(String statement, Reading<T> reading, Object... values) throws SQLException {
        try (PreparedStatement sql = prepared(statement, values); ResultSet row = sql.executeQuery()) {
            return row.next() ? Optional.ofNullable(reading.read(row)) : Optional.empty();
        }
    }

    private int update(String statement, Object... values) throws SQLException {
        try (PreparedStatement sql = prepared(statement, values)) {
            return sql.executeUpdate();
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        PreparedStatement sql = connection.prepareStatement(statement);
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof UUID) {
                sql.setObject(at + 1, values[at], Types.OTHER);
            } else {
                sql.setObject(at + 1, values[at]);
            }
        }
        return sql;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The line's {@code metadata}: the fields of a reply's that apply, and the notice that goes with it. */
    record Metadata(
            List<UUID> hookIds, String finish, String provider, BigDecimal costUsd, boolean disclosed, Notice aiDisclosure) {}
}
