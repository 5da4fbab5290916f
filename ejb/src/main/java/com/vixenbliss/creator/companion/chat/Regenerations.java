package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.episode.EpisodeNotFound;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Has the last reply of an episode made anew. That is a turn of its own, over the same line and for the same place: it has
 * its lease, its stream and its key like any other, survives the server, and becomes a variant of the reply once.
 */
@ApplicationScoped
public class Regenerations {

    /** The most variants that a reply has. */
    static final int VARIANTS = 20;

    private final TurnLookup turns;
    private final TurnRunner runner;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    Regenerations(TurnLookup turns, TurnRunner runner) {
        this.turns = turns;
        this.runner = runner;
    }

    /** For the CDI client proxy only. */
    protected Regenerations() {
        this(null, null);
    }

    /**
     * Begins another attempt at the last reply. The same key again joins the one that there is, and tries a failed one anew.
     *
     * @param messageId the last reply, or the last line when it has none
     * @param key null when the client gave none
     * @throws Fault {@code NOT_FOUND} for what is not there for the person, {@code CONFLICT} for what is not the last reply, or
     *     while a turn of the episode is under way
     */
    public TurnStream begin(UUID userId, UUID episodeId, UUID messageId, String key) {
        byte[] hash = LineHash.ofRegeneration(key, episodeId, messageId);
        if (key != null && turns.isKnown(userId, key)) {
            return joinEarlier(userId, key, hash);
        }
        try {
            return runner.beginAndFollow(store(new RegenerationRow(userId, episodeId, messageId, key, hash)));
        } catch (SQLException refused) {
            if (SqlStates.isUniqueViolation(refused) && key != null) {
                return joinEarlier(userId, key, hash);
            }
            throw SqlStates.unavailable(refused);
        }
    }

    private TurnStream joinEarlier(UUID userId, String key, byte[] hash) {
        UUID turnId = turns.byKey(userId, key, hash);
        return turns.restartIfFailed(turnId) ? runner.beginAndFollow(turnId) : turns.follow(turnId);
    }

    private UUID store(RegenerationRow order) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection, order);
                UUID turnId = order.insert(connection, lastTurn(connection, order));
                connection.commit();
                return turnId;
            } catch (SQLException | RuntimeException refused) {
                connection.rollback();
                throw refused;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void lock(Connection connection, RegenerationRow order) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(RegenerationRow.LOCK)) {
            sql.setObject(1, order.episodeId(), Types.OTHER);
            sql.setObject(2, order.userId(), Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new EpisodeNotFound(order.episodeId());
                }
                if (!row.getBoolean("is_active")) {
                    throw conflict("episode-ended", "This episode has ended.");
                }
                if (row.getBoolean("is_busy")) {
                    throw conflict("turn-running", "A reply is on its way in this episode. Try again when it is there.");
                }
            }
        }
    }

    private static UUID lastTurn(Connection connection, RegenerationRow order) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(RegenerationRow.LAST)) {
            sql.setObject(1, order.messageId(), Types.OTHER);
            sql.setObject(2, order.episodeId(), Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new Fault(Kind.NOT_FOUND, "message-not-found", "There is no message " + order.messageId() + ".");
                }
                UUID turnId = row.getObject("turn_id", UUID.class);
                if (turnId == null || !row.getBoolean("is_last")) {
                    throw conflict("not-the-last-reply", "Only the last reply of an episode can be made anew.");
                }
                if (row.getInt("variants") >= VARIANTS) {
                    throw conflict("too-many-variants", "This reply has " + VARIANTS + " variants. Select one of them.");
                }
                return turnId;
            }
        }
    }

    private static Fault conflict(String code, String sentence) {
        return new Fault(Kind.CONFLICT, code, sentence);
    }
}
