package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.companion.recall.index.MemoryIndex;
import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** The vectors of questions, for those who do not want to wait long: without one, words alone decide. */
@ApplicationScoped
public class QueryVectors {

    private final Embedder embedder;

    @Inject
    public QueryVectors(Embedder embedder) {
        this.embedder = embedder;
    }

    /** For the CDI client proxy only. */
    protected QueryVectors() {
        this(null);
    }

    /** The model whose vectors are compared now. */
    String model() {
        return embedder.model();
    }

    /**
     * The text's vector; empty when nobody embeds, nothing is there to compare with, the provider is away, or it takes too
     * long. No thread waits, and it never completes exceptionally.
     */
    CompletionStage<Optional<ByteVector>> of(String text, MemoryIndex index, Purpose purpose, Duration patience) {
        if (!embedder.available() || !index.hasVectors(embedder.model())) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return embedder.embed(List.of(text), purpose).toCompletableFuture()
                .thenApply(vectors -> Optional.of(ByteVector.of(vectors.getFirst())))
                .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(away -> Optional.empty());
    }
}
