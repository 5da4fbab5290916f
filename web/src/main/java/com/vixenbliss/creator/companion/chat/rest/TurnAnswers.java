package com.vixenbliss.creator.companion.chat.rest;

import com.vixenbliss.creator.companion.chat.TurnEvent;
import com.vixenbliss.creator.companion.chat.TurnListener;
import com.vixenbliss.creator.companion.chat.TurnOutcome;
import com.vixenbliss.creator.companion.chat.TurnStream;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.sse.rest.EventStream;
import com.vixenbliss.creator.platform.sse.rest.Heartbeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Answers with a turn: whole, or as it happens. Neither holds a thread. */
@ApplicationScoped
public class TurnAnswers {

    /** So long a status other than 200 is still possible; then proxies and people want to see something. */
    private static final int HOLD_SECONDS = 10;

    private final Heartbeats heartbeats;

    @Inject
    TurnAnswers(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    /** For the CDI client proxy only. */
    protected TurnAnswers() {
        this(null);
    }

    /** The turn as one JSON document, when it is over; a turn without a reply is its fault. */
    CompletionStage<Response> whole(TurnStream stream) {
        return stream.outcome().thenApply(outcome -> switch (outcome) {
            case TurnOutcome.Replied replied ->
                Response.ok(ChatAnswer.of(stream, replied), MediaType.APPLICATION_JSON_TYPE).build();
            case TurnOutcome.Failed failed -> throw failed.fault();
        });
    }

    /** The turn as it happens, from where the client was. Begins with the reply, so that its failure can be a 503. */
    CompletionStage<Response> live(TurnStream stream, String lastEventId) {
        CompletableFuture<Void> begun = stream.begun().toCompletableFuture().copy();
        return begun.completeOnTimeout(null, HOLD_SECONDS, TimeUnit.SECONDS).thenApply(nothing -> {
            if (stream.outcome().toCompletableFuture().getNow(null) instanceof TurnOutcome.Failed failed) {
                throw failed.fault();
            }
            return events(stream, lastEventId);
        });
    }

    private Response events(TurnStream stream, String lastEventId) {
        Relay relay = new Relay(stream, lastEventId);
        return Response.ok(relay.body, MediaType.SERVER_SENT_EVENTS_TYPE)
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .header("Content-Location", Locations.of(
                        "episodes", stream.opened().episodeId(), "turns", stream.opened().turnId(), "stream"))
                .build();
    }

    /** Carries a turn's events to one client. */
    private final class Relay implements TurnListener {

        private final TurnStream stream;
        private final EventStream body;

        Relay(TurnStream stream, String lastEventId) {
            this.stream = stream;
            this.body = new EventStream(
                    started -> {
                        heartbeats.keep(started);
                        stream.listen(lastEventId, this);
                    },
                    this::gone);
        }

        @Override
        public void onEvent(TurnEvent event) {
            body.send(event.id(), event.name(), event.json());
        }

        @Override
        public void onEnd() {
            body.end();
        }

        private void gone() {
            heartbeats.forget(body);
            stream.leave(this);
        }
    }
}
