package com.vixenbliss.creator.companion.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The turns that are on this node just now. */
@ApplicationScoped
public class TurnStreams {

    private final Map<UUID, TurnStream> byTurn = new ConcurrentHashMap<>();
    private final Map<UUID, TurnStream> running = new ConcurrentHashMap<>();

    /** Keeps a stream where listeners find it, until the turn ends. */
    TurnStream open(TurnStream stream) {
        UUID turnId = stream.opened().turnId();
        TurnStream known = byTurn.putIfAbsent(turnId, stream);
        if (known != null) {
            return known;
        }
        stream.outcome().thenRun(() -> {
            byTurn.remove(turnId);
            running.remove(turnId);
        });
        return stream;
    }

    /** Says that this node works on the turn, must keep its lease, and alone tells how it ends. */
    void runs(TurnStream stream) {
        running.put(stream.opened().turnId(), stream);
    }

    /** This node no longer works on the turn, though it has not ended. */
    void dropped(UUID turnId) {
        running.remove(turnId);
    }

    Optional<TurnStream> of(UUID turnId) {
        return Optional.ofNullable(byTurn.get(turnId));
    }

    /** Turns whose lease this node must keep. */
    Collection<UUID> running() {
        return List.copyOf(running.keySet());
    }

    /** Turns that somebody here listens to though another node (or nobody) works on them. */
    Collection<UUID> followed() {
        return byTurn.keySet().stream().filter(turn -> !running.containsKey(turn)).toList();
    }
}
