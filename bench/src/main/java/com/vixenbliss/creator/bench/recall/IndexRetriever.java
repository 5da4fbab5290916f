package com.vixenbliss.creator.bench.recall;

import com.vixenbliss.creator.bench.recall.Conversation.Turn;
import com.vixenbliss.creator.companion.recall.index.Abstention;
import com.vixenbliss.creator.companion.recall.index.Asker;
import com.vixenbliss.creator.companion.recall.index.Memory;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex.Search;
import com.vixenbliss.creator.companion.recall.index.Weights;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The platform's own ranking in this process, without embeddings. Now is the end of the conversation. */
final class IndexRetriever implements Retriever {

    /** As a search decides unless {@code MEMORY_SEARCH_FLOOR} says otherwise. */
    static final Abstention USUAL = new Abstention(0.2, 0.75);

    private final String name;
    private final Weights weights;
    private final Abstention abstention;
    private MemoryIndex index;
    private Instant now;

    IndexRetriever(String name, Weights weights, Abstention abstention) {
        this.name = name;
        this.weights = weights;
        this.abstention = abstention;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void learn(Conversation conversation) {
        index = new MemoryIndex(weights, ZoneOffset.UTC);
        now = conversation.end();
        List<Memory> memories = new ArrayList<>();
        for (Turn turn : conversation.turns()) {
            memories.add(new Memory(
                    new UUID(1, memories.size()), turn.id(), turn.speaker(), "event", "real", "imported", turn.text(), 0.3,
                    turn.said(), null, true, (long) memories.size(), null, null, false));
        }
        index.apply(memories);
    }

    @Override
    public List<String> find(String question, int limit) {
        return index.search(new Search(question, now, Asker.in(ZoneOffset.UTC), null, null, limit, false, abstention)).stream()
                .map(hit -> hit.memory().externalId()).toList();
    }
}
