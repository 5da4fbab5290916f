package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A turn as it happens, for whoever listens, now or later. It keeps the reply's text, not its events: a listener that
 * comes late, or comes back, gets what it missed in one piece. Thread-safe; listeners are called under its lock.
 */
public final class TurnStream {

    private final Opened opened;
    private final Flusher flusher;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final CompletableFuture<TurnOutcome> outcome = new CompletableFuture<>();
    private final List<TurnListener> listeners = new CopyOnWriteArrayList<>();   // one may leave while it is told
    private final List<TurnEvent> closing = new ArrayList<>(3);
    private final StringBuilder text = new StringBuilder();
    private int attempt = 1;
    private int sent;
    private long lastFlush;
    private boolean gathering;
    private boolean ended;

    TurnStream(Opened opened, Flusher flusher) {
        this.opened = opened;
        this.flusher = flusher;
    }

    /** What clients learn first. */
    public Opened opened() {
        return opened;
    }

    /** Completes at the reply's first text, or at the end when there is none. Never exceptionally. */
    public CompletionStage<Void> begun() {
        return begun;
    }

    /** Completes when the turn is over. Never exceptionally. */
    public CompletionStage<TurnOutcome> outcome() {
        return outcome;
    }

    /** Adds a listener; it hears at once what it missed. */
    public synchronized void listen(StreamPosition from, TurnListener listener) {
        if (from.offset() < 0) {
            listener.onEvent(TurnEvent.of(at(0), "episode", opened));
        }
        boolean otherAttempt = from.attempt() != attempt;
        if (otherAttempt && from.offset() > 0) {
            listener.onEvent(TurnEvent.of(at(0), "restart", new Restart(attempt)));
        }
        int heard = otherAttempt ? 0 : Math.clamp(from.offset(), 0, sent);
        if (heard < sent) {
            listener.onEvent(delta(heard, sent));
        }
        closing.stream().filter(event -> otherAttempt || from.isBefore(event.name())).forEach(listener::onEvent);
        if (ended) {
            listener.onEnd();
        } else {
            listeners.add(listener);
        }
    }

    /** As {@link #listen(StreamPosition, TurnListener)}, from where a client says it is. */
    public void listen(String lastEventId, TurnListener listener) {
        listen(StreamPosition.parse(lastEventId), listener);
    }

    /** Removes a listener whose client has gone; the turn goes on. */
    public synchronized void leave(TurnListener listener) {
        listeners.remove(listener);
    }

    /** A new attempt at the reply begins: what was heard of an earlier one is void. */
    synchronized void attempt(int number) {
        if (number != attempt && sent > 0) {
            listeners.forEach(listener -> listener.onEvent(TurnEvent.of(new StreamPosition(number, 0), "restart", new Restart(number))));
        }
        attempt = number;
        text.setLength(0);
        sent = 0;
    }

    /** More text. The first goes out at once; what follows closely is gathered, because each write costs a system call. */
    synchronized void append(String piece) {
        text.append(piece);
        long now = System.nanoTime();
        if (sent == 0 || now - lastFlush >= Flusher.PAUSE.toNanos()) {
            flush(now);
        } else if (!gathering) {
            gathering = true;
            flusher.later(this);
        }
        begun.complete(null);
    }

    /** Sends what was gathered. */
    synchronized void flush() {
        flush(System.nanoTime());
    }

    private void flush(long now) {
        gathering = false;
        if (sent < text.length()) {
            TurnEvent event = delta(sent, text.length());
            sent = text.length();
            lastFlush = now;
            listeners.forEach(listener -> listener.onEvent(event));
        }
    }

    /** What came of the reply so far. */
    synchronized String text() {
        return text.toString();
    }

    /** The stored reply. */
    synchronized void message(MessageView message) {
        flush();
        close("message", message);
    }

    /** A scene that this turn brought about. */
    synchronized void scene(String json) {
        close(new TurnEvent(at(text.length()).after("scene").toString(), "scene", json));
    }

    /** The scene that this turn brought about, as it was told; null when there is none. */
    public synchronized String sceneJson() {
        return closing.stream().filter(event -> event.name().equals("scene")).map(TurnEvent::json).findFirst().orElse(null);
    }

    /** The end, after {@link #message}. */
    synchronized void done(MessageView message) {
        close("done", new Done());
        end(new TurnOutcome.Replied(message));
    }

    /** The end, with an error event; the reply so far, if any, is what there is. */
    synchronized void failed(Fault fault, MessageView partial) {
        flush();
        close("error", StreamProblem.of(fault));
        end(partial == null ? new TurnOutcome.Failed(fault) : new TurnOutcome.Replied(partial));
    }

    private void close(String name, Object data) {
        close(TurnEvent.of(at(text.length()).after(name), name, data));
    }

    private void close(TurnEvent event) {
        closing.add(event);
        listeners.forEach(listener -> listener.onEvent(event));
    }

    private void end(TurnOutcome how) {
        ended = true;
        List<TurnListener> audience = List.copyOf(listeners);
        listeners.clear();
        audience.forEach(TurnListener::onEnd);
        outcome.complete(how);
        begun.complete(null);
    }

    private TurnEvent delta(int from, int to) {
        return TurnEvent.of(at(to), "delta", new Delta(text.substring(from, to)));
    }

    private StreamPosition at(int offset) {
        return new StreamPosition(attempt, offset);
    }

    /**
     * The first event.
     *
     * @param created whether the episode began with this turn
     * @param openingLine the character's first line; null when the episode is not new
     * @param aiDisclosure the notice that an AI is speaking; null when it was given a short while ago
     */
    public record Opened(
            UUID episodeId,
            UUID turnId,
            boolean created,
            String openingLine,
            MessageView userMessage,
            Object aiDisclosure) {}

    private record Delta(String text) {}

    private record Done() {}

    private record Restart(int attempt) {}
}
