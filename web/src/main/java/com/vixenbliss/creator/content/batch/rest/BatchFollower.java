package com.vixenbliss.creator.content.batch.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.BatchView;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.content.piece.PieceView;
import com.vixenbliss.creator.platform.rest.JsonBinding;
import com.vixenbliss.creator.platform.sse.rest.EventStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells one client what changes in a batch, by looking at its rows: so it does not matter which node makes the batch, and a client
 * that comes back hears what it missed. Used by one thread at a time.
 */
final class BatchFollower {

    /** A change is seen after its commit, and bears the time at which its transaction began. */
    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final int AT_ONCE = 200;

    private final UUID studioId;
    private final UUID batchId;
    private final EventStream stream;
    private final Map<UUID, Integer> told = new HashMap<>();
    private Instant since;
    private BatchView last;

    /** @param since what changed after it is told */
    BatchFollower(UUID studioId, UUID batchId, Instant since, EventStream stream) {
        this.studioId = studioId;
        this.batchId = batchId;
        this.since = since;
        this.stream = stream;
    }

    EventStream stream() {
        return stream;
    }

    /** Looks once, and tells what is new. */
    void look(BatchService batches, PieceService pieces) {
        List<PieceView> changed = pieces.changed(batchId, since.minus(OVERLAP), AT_ONCE);
        for (PieceView piece : changed) {
            if (!Integer.valueOf(piece.version()).equals(told.put(piece.id(), piece.version()))) {
                since = piece.updatedAt().isAfter(since) ? piece.updatedAt() : since;
                send("piece", piece);
            }
        }
        BatchView now = batches.get(studioId, batchId);
        if (last == null || !now.isAsFarAs(last)) {
            last = now;
            send("batch", now);
        }
    }

    /** Events are called by the time up to which all is told. */
    private void send(String name, Object data) {
        try {
            stream.send(Long.toString(since.toEpochMilli()), name, JsonBinding.edge().writeValueAsString(data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event cannot be written", impossible);
        }
    }
}
