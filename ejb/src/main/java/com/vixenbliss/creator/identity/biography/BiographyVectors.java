package com.vixenbliss.creator.identity.biography;

import com.vixenbliss.creator.identity.biography.BiographyVectorRows.Wanting;
import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives biographies their vectors shortly after they were written; until then words find them. Each is a call of its own, so
 * that its cost is the avatar's. Two nodes may do the same work twice, which costs a call and changes nothing.
 */
@ApplicationScoped
public class BiographyVectors {

    private static final Logger LOG = LoggerFactory.getLogger(BiographyVectors.class);
    private static final int BATCH = 16;
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(30);

    private final BiographyVectorRows rows;
    private final Embedder embedder;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Instant notBefore = Instant.EPOCH;

    @Inject
    public BiographyVectors(BiographyVectorRows rows, Embedder embedder, Clock clock) {
        this.rows = rows;
        this.embedder = embedder;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected BiographyVectors() {
        this(null, null, null);
    }

    /** Starts on the oldest that have none, unless it is at it. Returns at once; the result is for those who want to wait. */
    public CompletionStage<Void> fill() {
        if (!embedder.available() || clock.instant().isBefore(notBefore) || !busy.compareAndSet(false, true)) {
            return CompletableFuture.completedStage(null);
        }
        CompletableFuture<?>[] all = rows.wanting(BATCH).stream().map(this::embed).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(all).whenComplete((done, failed) -> busy.set(false));
    }

    private CompletableFuture<Void> embed(Wanting biography) {
        Purpose purpose = new Purpose("identity.embed", biography.studioId(), null, null, biography.id(), biography.id(), null);
        return embedder.embed(List.of(biography.words()), purpose).handle((vectors, away) -> {
            if (away == null) {
                rows.store(biography, vectors.getFirst(), embedder.model());
            } else {
                pause(away.getCause() == null ? away : away.getCause());
            }
            return (Void) null;
        }).toCompletableFuture();
    }

    private void pause(Throwable cause) {
        Duration wanted = cause instanceof ModelUnavailable away && away.retryAfter() != null ? away.retryAfter() : LEAST_PAUSE;
        notBefore = clock.instant().plus(wanted.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : wanted);
        LOG.warn("biographies wait for their vectors: {}", cause.getMessage());
    }
}
