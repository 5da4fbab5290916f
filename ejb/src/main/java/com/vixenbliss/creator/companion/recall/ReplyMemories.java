package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.companion.recall.index.Abstention;
import com.vixenbliss.creator.companion.recall.index.Asker;
import com.vixenbliss.creator.companion.recall.index.Hit;
import com.vixenbliss.creator.companion.recall.index.Memory;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex.Search;
import com.vixenbliss.creator.companion.recall.index.ScoreParts;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Chooses the memories that a reply may draw on: a few that always belong to it, in an order that does not change from turn
 * to turn, so that a provider's prompt cache holds; then those that fit the person's line; then, as far as there is room,
 * the most important of the rest.
 */
@ApplicationScoped
public class ReplyMemories {

    /** Memories that a reply may draw on. */
    public static final int MOST = 10;

    private static final int CORE = 4;
    private static final int PINNED = 6;

    private final Pairs pairs;
    private final QueryVectors vectors;
    private final RecallSettings settings;
    private final Clock clock;

    @Inject
    public ReplyMemories(Pairs pairs, QueryVectors vectors, RecallSettings settings, Clock clock) {
        this.pairs = pairs;
        this.vectors = vectors;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ReplyMemories() {
        this(null, null, null, null);
    }

    /**
     * Waits for the line's vector for at most {@code MEMORY_QUERY_PATIENCE}, and holds neither a thread nor a connection
     * meanwhile; a pair all of whose memories have a place needs none.
     *
     * @param unseen what came with the turn
     * @param zone the person's
     * @return at most {@value #MOST}; never completes exceptionally
     * @throws IllegalStateException when the pair had to be read and could not
     */
    public CompletionStage<List<Chosen>> choose(PairKey pair, MemoryChanges unseen, String line, ZoneId zone, Purpose purpose) {
        MemoryIndex index = index(pair, unseen);
        if (index.size() <= MOST) {
            return CompletableFuture.completedFuture(chosen(index, line, zone, null));
        }
        return vectors.of(line, index, purpose, settings.patience())
                .thenApply(vector -> chosen(index, line, zone, vector.orElse(null)));
    }

    private MemoryIndex index(PairKey pair, MemoryChanges unseen) {
        try {
            return pairs.updated(pair, unseen);
        } catch (SQLException down) {
            throw new IllegalStateException("Memories cannot be read", down);
        }
    }

    private List<Chosen> chosen(MemoryIndex index, String line, ZoneId zone, ByteVector vector) {
        List<Hit> hits = index.search(new Search(line, clock.instant(), Asker.in(zone), vector, vectors.model(), MOST, false, Abstention.NEVER));
        Map<UUID, Hit> fitting = new LinkedHashMap<>();
        hits.forEach(hit -> fitting.put(hit.memory().id(), hit));
        Map<UUID, Chosen> chosen = new LinkedHashMap<>();
        core(index).forEach(memory -> chosen.put(memory.id(), Chosen.of(memory, "core", fitting.get(memory.id()))));
        hits.forEach(hit -> putIfRoom(chosen, Chosen.of(hit.memory(), "relevant", hit)));
        index.mostImportant(MOST).forEach(memory -> putIfRoom(chosen, Chosen.of(memory, "important", null)));
        return List.copyOf(chosen.values());
    }

    /** Pinned ones, and the most important, the oldest first. */
    private static List<Memory> core(MemoryIndex index) {
        List<Memory> pinned = index.pinned(PINNED);
        Map<UUID, Memory> core = new LinkedHashMap<>();
        pinned.forEach(memory -> core.put(memory.id(), memory));
        index.mostImportant(CORE).forEach(memory -> core.put(memory.id(), memory));
        return core.values().stream().limit(PINNED).sorted(Comparator.comparing(Memory::id)).toList();
    }

    private static void putIfRoom(Map<UUID, Chosen> chosen, Chosen one) {
        if (chosen.size() < MOST) {
            chosen.putIfAbsent(one.memory().id(), one);
        }
    }

    /**
     * A memory for a reply.
     *
     * @param reason {@code core}, {@code relevant} or {@code important}
     * @param score how well it fits the line; 0 when it does not
     */
    public record Chosen(Memory memory, String reason, double score, ScoreParts parts) {

        static Chosen of(Memory memory, String reason, Hit hit) {
            return hit == null
                    ? new Chosen(memory, reason, 0, new ScoreParts(0, 0, 0, 0, 0, 0))
                    : new Chosen(memory, reason, Math.round(hit.score() * 10_000) / 10_000.0, hit.parts().rounded());
        }
    }
}
