package com.vixenbliss.creator.identity.biography;

import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Finds identities by what they are: by words and by meaning, each with its own order, joined by places and not by figures,
 * which cannot be compared. Holds no connection while a model is awaited; without a model words alone decide.
 */
@ApplicationScoped
public class BiographySearch {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final BiographyWords words;
    private final BiographyVectorRows rows;
    private final Embedder embedder;

    @Inject
    public BiographySearch(BiographyWords words, BiographyVectorRows rows, Embedder embedder) {
        this.words = words;
        this.rows = rows;
        this.embedder = embedder;
    }

    /** For the CDI client proxy only. */
    protected BiographySearch() {
        this(null, null, null);
    }

    /**
     * @return best first; never completes exceptionally but for a database that is away
     * @throws Fault {@code UNAVAILABLE} without a database
     */
    public CompletionStage<List<BiographyHit>> find(UUID studioId, String query, int limit) {
        try {
            List<UUID> byWords = words.find(studioId, query, Places.MOST);
            Map<UUID, ByteVector> vectors = embedder.available() ? rows.ofStudio(studioId, embedder.model()) : Map.of();
            return (vectors.isEmpty() ? CompletableFuture.completedStage(Optional.<ByteVector>empty()) : vector(studioId, query))
                    .thenApply(asked -> Places.joined(byWords, asked.map(vector -> Places.nearest(vector, vectors)).orElse(List.of()), limit));
        } catch (SQLException down) {
            Fault fault = new Fault(Kind.UNAVAILABLE, "storage-unavailable",
                    "Identities cannot be searched just now. Try again.", Duration.ofSeconds(2));
            fault.initCause(down);
            throw fault;
        }
    }

    private CompletionStage<Optional<ByteVector>> vector(UUID studioId, String query) {
        return embedder.embed(List.of(query), new Purpose("identity.search", studioId, null, null, null)).toCompletableFuture()
                .thenApply(found -> Optional.of(ByteVector.of(found.getFirst())))
                .completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(away -> Optional.empty());
    }
}
