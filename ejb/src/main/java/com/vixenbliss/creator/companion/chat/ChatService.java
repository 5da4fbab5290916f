package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.companion.episode.EpisodeNotFound;
import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.companion.episode.EpisodeService.Opened;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what a person says. When {@link #say} returns, the line is durable and its turn is under way or in line; the
 * reply comes through the {@link TurnStream}. Holds no transaction, because its one statement is one.
 */
@ApplicationScoped
public class ChatService {

    private final Cast cast;
    private final EpisodeService episodes;
    private final TurnLedger ledger;
    private final TurnLookup turns;
    private final TurnStreams streams;
    private final TurnRunner runner;
    private final Openings openings;
    private final Node node;

    @Inject
    ChatService(
            Cast cast,
            EpisodeService episodes,
            TurnLedger ledger,
            TurnLookup turns,
            TurnStreams streams,
            TurnRunner runner,
            Openings openings,
            Node node) {
        this.cast = cast;
        this.episodes = episodes;
        this.ledger = ledger;
        this.turns = turns;
        this.streams = streams;
        this.runner = runner;
        this.openings = openings;
        this.node = node;
    }

    /** For the CDI client proxy only. */
    protected ChatService() {
        this(null, null, null, null, null, null, null, null);
    }

    /** A new episode; the one that was active ends. */
    public Opened open(Caller caller, UUID characterId, UUID templateId) {
        Persona persona = cast.reachable(caller, characterId);
        return episodes.openAnew(caller.userId(), characterId, cast.opening(persona, templateId, caller.userId()));
    }

    /**
     * Stores a line and sees to its reply. The same idempotency key again joins the turn that there is, and tries a
     * failed one anew.
     *
     * @throws Fault {@code NOT_FOUND} for a character or an episode that is not there for the caller, {@code CONFLICT}
     *     for an episode that has ended or a key that was used for other words
     */
    public TurnStream say(Caller caller, Line line) {
        Persona persona = cast.reachable(caller, line.characterId());
        try {
            return accept(line, persona);
        } catch (SQLException refused) {
            if (SqlStates.isUniqueViolation(refused) && line.idempotencyKey() != null) {
                return joinEarlier(line);
            }
            throw SqlStates.unavailable(refused);
        }
    }

    private TurnStream accept(Line line, Persona persona) throws SQLException {
        byte[] hash = LineHash.of(line);
        Optional<TurnContext> accepted = ledger.accept(line, hash, false, node);
        if (accepted.isPresent()) {
            return follow(accepted.get(), null);
        }
        if (line.idempotencyKey() != null && turns.isKnown(line.userId(), line.idempotencyKey())) {
            return joinEarlier(line);
        }
        if (line.episodeId() != null) {
            throw notActive(line);
        }
        Opened opened = episodes.getOrOpen(line.userId(), line.characterId(), cast.opening(persona, line.templateId(), line.userId()));
        return ledger.accept(line, hash, opened.created(), node)
                .map(context -> follow(context, opened.created() ? opened : null))
                .orElseThrow(() -> new Fault(Kind.CONFLICT, "episode-ended", "The episode was ended meanwhile. Say it again."));
    }

    private TurnStream follow(TurnContext context, Opened opened) {
        TurnStream stream = streams.open(openings.stream(context, opened));
        if (context.turn().status() == Turn.Status.RUNNING) {
            runner.run(context, stream);
        }
        return stream;
    }

    private TurnStream joinEarlier(Line line) {
        UUID turnId = turns.byKey(line.userId(), line.idempotencyKey(), LineHash.of(line));
        return turns.restartIfFailed(turnId) ? runner.beginAndFollow(turnId) : turns.follow(turnId);
    }

    private Fault notActive(Line line) {
        boolean isTheirs = episodes.get(line.userId(), line.episodeId()).characterId().equals(line.characterId());
        return isTheirs
                ? new Fault(Kind.CONFLICT, "episode-ended", "This episode has ended. Leave episode_id out to begin a new one.")
                : new EpisodeNotFound(line.episodeId());
    }
}
