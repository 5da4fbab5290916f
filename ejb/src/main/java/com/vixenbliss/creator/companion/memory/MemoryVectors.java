package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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

    /** Starts on the oldest that have none. Returns at once; the result is for those who want to wait. */
    public CompletionStage<Void> fill() throws SQLException {
        if (!embedder.available() || clock.instant().isBefore(notBefore)) {
            return CompletableFuture.completedStage(null);
        }
        Map<UUID, List<VectorRows.Wanting>> byStudio = rows.wanting(BATCH).stream()
                .collect(Collectors.groupingBy(VectorRows.Wanting::studioId));
        return CompletableFuture.allOf(byStudio.entrySet().stream()
                .map(batch -> embed(batch.getKey(), batch.getValue()).toCompletableFuture())
                .toArray(CompletableFuture[]::new));
    }

    private CompletionStage<Void> embed(UUID studioId, List<VectorRows.Wanting> memories) {
        Purpose purpose = new Purpose("memory.embed", studioId, null, null, null);
        List<String> summaries = memories.stream().map(VectorRows.Wanting::summary).toList();
        return embedder.embed(summaries, purpose).handle((vectors, away) -> {
            if (away == null) {
                rows.store(memories, vectors, embedder.model());
            } else {
                pause(away.getCause() == null ? away : away.getCause());
            }
            return null;
        });
    }

    private void pause(Throwable cause) {
        Duration wanted = cause instanceof ModelUnavailable away && away.retryAfter() != null ? away.retryAfter() : LEAST_PAUSE;
        notBefore = clock.instant().plus(wanted.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : wanted);
        LOG.warn("memories wait for their vectors: {}", cause.getMessage());
    }
}
