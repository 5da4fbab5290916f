package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives memories their vectors, many in one call, shortly after they were learned; until then words find them. Two nodes
 * may do the same work twice, which costs a call and changes nothing.
 */
@ApplicationScoped
public class MemoryVectors {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryVectors.class);
    private static final int BATCH = 64;
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(30);

    private final VectorRows rows;
    private final Embedder embedder;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Instant notBefore = Instant.EPOCH;

    @Inject
    public MemoryVectors(VectorRows rows, Embedder embedder, Clock clock) {
        this.rows = rows;
        this.embedder = embedder;
        this.clock = clock;
    }

    protected MemoryVectors() {
        this(null, null, null);
    }

    /** Starts on the oldest that have none, unless it is at it. Returns at once; the result is for those who want to wait. */
    public CompletionStage<Void> fill() {
        if (!embedder.available() || isPaused() || !busy.compareAndSet(false, true)) {
            return CompletableFuture.completedStage(null);
        }
        return batch().whenComplete((done, failed) -> busy.set(false));
    }

    /** Many memories were stored at once. */
    void onWanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) VectorsWanted many) {
        fill();
    }

    /** One batch, and the next one for as long as they are full. */
    private CompletionStage<Void> batch() {
        List<VectorRows.Wanting> wanting = rows.wanting(BATCH);
        Map<UUID, List<VectorRows.Wanting>> byStudio = wanting.stream()
                .collect(Collectors.groupingBy(VectorRows.Wanting::studioId));
        List<CompletableFuture<Integer>> stored = byStudio.entrySet().stream()
                .map(batch -> embed(batch.getKey(), batch.getValue()).toCompletableFuture()).toList();
        return CompletableFuture.allOf(stored.toArray(CompletableFuture[]::new)).thenCompose(done -> {
            int count = stored.stream().mapToInt(CompletableFuture::join).sum();
            return count == 0 || wanting.size() < BATCH || isPaused() ? CompletableFuture.completedStage(null) : batch();
        });
    }

    /** @return how many now have one */
    private CompletionStage<Integer> embed(UUID studioId, List<VectorRows.Wanting> memories) {
        Purpose purpose = new Purpose("memory.embed", studioId, null, null, null);
        List<String> summaries = memories.stream().map(VectorRows.Wanting::summary).toList();
        return embedder.embed(summaries, purpose).handle((vectors, away) -> {
            if (away == null) {
                return rows.store(memories, vectors, embedder.model());
            }
            pause(away.getCause() == null ? away : away.getCause());
            return 0;
        });
    }

    private boolean isPaused() {
        return clock.instant().isBefore(notBefore);
    }

    private void pause(Throwable cause) {
        Duration wanted = cause instanceof ModelUnavailable away && away.retryAfter() != null ? away.retryAfter() : LEAST_PAUSE;
        notBefore = clock.instant().plus(wanted.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : wanted);
        LOG.warn("memories wait for their vectors: {}", cause.getMessage());
    }
}
