package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.chat.Turn.Status;
import com.vixenbliss.creator.companion.chat.TurnStream.Opened;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.Disclosure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds turns again: for a client that comes back, for a repeated key, for a listener on another node. */
@ApplicationScoped
public class TurnLookup {

    private final TurnStreams streams;
    private final TurnLedger ledger;
    private final Flusher flusher;
    private final Disclosure disclosure;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    TurnLookup(TurnStreams streams, TurnLedger ledger, Flusher flusher, Disclosure disclosure) {
        this.streams = streams;
        this.ledger = ledger;
        this.flusher = flusher;
        this.disclosure = disclosure;
    }

    /** For the CDI client proxy only. */
    protected TurnLookup() {
        this(null, null, null, null);
    }

    /**
     * The stream of a turn of the person's: the live one, or one that tells what is stored.
     *
     * @throws Fault {@code NOT_FOUND} also when it is somebody else's or of another episode
     */
    public TurnStream follow(UUID userId, UUID episodeId, UUID turnId) {
        return follow(turnId, read(turnId)
                .filter(row -> row.userId().equals(userId) && row.opened().episodeId().equals(episodeId))
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "turn-not-found", "There is no turn " + turnId + ".")));
    }

    /** The stream of a turn that is known to be there. */
    TurnStream follow(UUID turnId) {
        return follow(turnId, read(turnId).orElseThrow(() -> new Fault(
                Kind.CONFLICT, "message-deleted", "What was said with this Idempotency-Key has been deleted.")));
    }

    private TurnStream follow(UUID turnId, Stored stored) {
        return streams.of(turnId).orElseGet(() -> {
            TurnStream stream = new TurnStream(stored.opened(), flusher);
            if (!stored.status().ended()) {
                return streams.open(stream);
            }
            tell(stored, stream);
            return stream;
        });
    }

    /** Whether a key stands for a turn already, whatever became of its episode. */
    boolean isKnown(UUID userId, String key) {
        return keyed(userId, key).isPresent();
    }

    /**
     * The turn that a key stands for.
     *
     * @throws Fault {@code CONFLICT} when the key was used for other words
     */
    UUID byKey(UUID userId, String key, byte[] hash) {
        return keyed(userId, key)
                .filter(known -> Arrays.equals(known.requestHash(), hash))
                .map(Keyed::turnId)
                .orElseThrow(() -> new Fault(
                        Kind.CONFLICT, "idempotency-key-reused", "This Idempotency-Key was used for another message."));
    }

    private Optional<Keyed> keyed(UUID userId, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.BY_KEY)) {
            sql.setObject(1, userId);
            sql.setString(2, key);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(new Keyed(row.getObject(1, UUID.class), row.getBytes(2))) : Optional.empty();
            }
        } catch (SQLException down) {
            throw SqlStates.unavailable(down);
        }
    }

    /** Puts a failed turn back in line; false when it had not failed. */
    boolean restartIfFailed(UUID turnId) {
        boolean failed = read(turnId).map(stored -> stored.status() == Status.FAILED).orElse(false);
        if (failed) {
            try {
                ledger.revive(turnId);
            } catch (SQLException down) {
                throw SqlStates.unavailable(down);
            }
        }
        return failed;
    }

    /** Tells the listeners of turns that ended elsewhere. */
    void catchUp(Collection<UUID> turnIds) {
        for (UUID turnId : turnIds) {
            Optional<TurnStream> listened = streams.of(turnId);
            Optional<Stored> stored = read(turnId);
            if (listened.isPresent() && stored.isEmpty()) {
                listened.get().failed(TurnFault.gone(), null);
            } else if (listened.isPresent() && stored.get().status().ended()) {
                tell(stored.get(), listened.get());
            }
        }
    }

    private static void tell(Stored stored, TurnStream stream) {
        stream.attempt(stored.fence());
        if (stored.reply() == null || stored.status() == Status.FAILED) {
            stream.failed(TurnFault.earlier(stored.failureCode()), null);
            return;
        }
        stream.append(stored.reply().content());
        stream.message(stored.reply());
        if (stored.status() == Status.COMPLETED) {
            stream.done(stored.reply());
        } else {
            stream.failed(TurnFault.brokenOff(), stored.reply());
        }
    }

    private Optional<Stored> read(UUID turnId) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TurnSql.STORED)) {
            sql.setObject(1, turnId);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(stored(row)) : Optional.empty();
            }
        } catch (SQLException down) {
            throw SqlStates.unavailable(down);
        }
    }

    private Stored stored(ResultSet row) throws SQLException {
        Object notice = row.getBoolean("discloses") ? disclosure.notice(Locale.forLanguageTag(row.getString("locale"))) : null;
        Opened opened = new Opened(
                row.getObject("episode_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getBoolean("opened_episode"),
                row.getString("opening_line"),
                TurnRows.userLine(row),
                notice);
        return new Stored(
                row.getObject("user_id", UUID.class),
                Status.ofColumn(row.getString("status")),
                row.getInt("fence"),
                row.getString("failure_code"),
                opened,
                TurnRows.reply(row));
    }

    /** @param reply null when there is none (yet) */
    private record Stored(
            UUID userId, Status status, int fence, String failureCode, Opened opened, MessageView reply) {}

    /** Lives for one call. */
    private record Keyed(UUID turnId, byte[] requestHash) {}
}
