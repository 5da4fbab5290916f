package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.chat.Turn.Status;
import com.vixenbliss.creator.companion.chat.TurnLedger.Finished;
import com.vixenbliss.creator.companion.episode.EpisodeChannels;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.safety.reply.Offence;
import com.vixenbliss.creator.platform.trace.Trail;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends turns: stores what came, tells who listens, wakes who learns from it, and lets the episode's next turn begin. */
@ApplicationScoped
public class TurnEnding {

    private static final Logger LOG = LoggerFactory.getLogger(TurnEnding.class);
    private static final int TRIES = 5;
    private static final int PAUSE_SECONDS = 2;

    private final TurnLedger ledger;
    private final TurnStreams streams;
    private final EpisodeChannels channels;
    private final Wakeups wakeups;
    private final ReplyGuard guard;
    private final Event<TurnCompleted> completed;
    private final Event<TurnDue> due;

    @Resource
    ManagedScheduledExecutorService later;

    @Inject
    TurnEnding(
            TurnLedger ledger,
            TurnStreams streams,
            EpisodeChannels channels,
            Wakeups wakeups,
            ReplyGuard guard,
            Event<TurnCompleted> completed,
            Event<TurnDue> due) {
        this.ledger = ledger;
        this.streams = streams;
        this.channels = channels;
        this.wakeups = wakeups;
        this.guard = guard;
        this.completed = completed;
        this.due = due;
    }

    /** For the CDI client proxy only. */
    protected TurnEnding() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * The model has spoken to the end; what was heard of it is in the stream.
     *
     * @param withheld what was not heard
     */
    void replied(TurnContext context, ComposedPrompt prompt, TurnStream stream, ModelReply reply, Set<Offence> withheld) {
        String text = stream.text();
        if (text.isBlank()) {
            text = Declined.IN_CHARACTER;
            stream.append(text);
        }
        guard.enter(context.turn(), withheld);
        store(context, stream, Replies.whole(context, prompt, reply, text, withheld), 1);
    }

    /** A rule answers in the model's place. */
    void ruled(TurnContext context, TurnStream stream, String text, String rule) {
        stream.append(text);
        store(context, stream, Replies.ruled(context, text, rule), 1);
    }

    /** The stream broke after its first text: what came is kept and marked. */
    void brokenOff(TurnContext context, ComposedPrompt prompt, TurnStream stream, String partial, ModelUnavailable failure) {
        store(context, stream, Replies.partial(context, prompt, partial, failure), 1);
    }

    /** There is no reply. */
    void failed(Turn turn, TurnStream stream, Fault fault) {
        try {
            Meters.count("turns", "outcome", "failed", "code", fault.code());
            Optional<UUID> next = ledger.fail(turn, fault.code(), fault.getMessage());
            stream.failed(fault, null);
            next.ifPresent(this::announce);
        } catch (SQLException down) {
            LOG.warn("Turn {} failed and could not be marked; its lease will run out: {}", turn.id(), down.getMessage());
            stream.failed(fault, null);
        }
    }

    private void store(TurnContext context, TurnStream stream, Reply reply, int attempt) {
        try {
            Optional<Finished> finished = ledger.finish(context.turn(), reply);
            finished.ifPresentOrElse(done -> tell(context, stream, reply, done), () -> takenOver(context.turn()));
        } catch (SQLException down) {
            storeLater(context, stream, reply, attempt, down);
        }
    }

    private void storeLater(TurnContext context, TurnStream stream, Reply reply, int attempt, SQLException down) {
        if (attempt < TRIES) {
            Trail trail = Trail.here();
            later.schedule(
                    () -> trail.follow(() -> store(context, stream, reply, attempt + 1)), PAUSE_SECONDS, TimeUnit.SECONDS);
        } else {
            LOG.warn("The reply of turn {} could not be stored; its lease will run out: {}", context.turn().id(), down.getMessage());
            stream.failed(TurnFault.notStored(), null);
        }
    }

    private void takenOver(Turn turn) {
        Meters.count("turns", "outcome", "taken_over", "code", "none");
        LOG.info("Turn {} was taken over; its other worker answers", turn.id());
        streams.dropped(turn.id());
    }

    private void tell(TurnContext context, TurnStream stream, Reply reply, Finished done) {
        Turn turn = context.turn();
        MessageView message = Replies.view(turn, reply, done.storedAt());
        Meters.count("turns", "outcome", reply.status() == Status.COMPLETED ? "completed" : "broken_off", "code", "none");
        stream.message(message);
        if (turn.regenerates() == null) {
            tellTheRest(turn, stream, done.messageCount());
        }
        if (reply.status() == Status.COMPLETED) {
            stream.done(message);
        } else {
            stream.failed(TurnFault.brokenOff(), message);
        }
        wakeups.send(MessageQueue.EXCHANGE, turn.learnedFrom());
        done.next().ifPresent(this::announce);
    }

    /** What others do at once because of this turn (a scene is queued) is still told in its stream. */
    private void tellTheRest(Turn turn, TurnStream stream, int messageCount) {
        EpisodeChannels.Watcher scenes = (id, type, json) -> {
            if (type.equals("scene")) {
                stream.scene(json);
            }
        };
        channels.watch(turn.episodeId(), scenes);
        try {
            completed.fire(new TurnCompleted(
                    turn.id(), turn.episodeId(), turn.userId(), turn.characterId(), turn.opensEpisode(),
                    messageCount, turn.opensEpisode() ? 0 : messageCount - 2));
        } catch (RuntimeException broken) {
            LOG.error("What follows turn {} failed; it is made good when the turn is learned from", turn.id(), broken);
        } finally {
            channels.leave(turn.episodeId(), scenes);
        }
    }

    private void announce(UUID turnId) {
        due.fire(new TurnDue(turnId));
    }
}
