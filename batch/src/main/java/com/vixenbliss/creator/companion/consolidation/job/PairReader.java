package com.vixenbliss.creator.companion.consolidation.job;

import com.vixenbliss.creator.companion.consolidation.Consolidation;
import com.vixenbliss.creator.companion.consolidation.Pair;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** Pairs with something new, in the order of their ids; the last id read is the checkpoint. */
@Named
@Dependent
public class PairReader extends AbstractItemReader {

    private static final int PAGE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Consolidation consolidation;
    private final Queue<Pair> page = new ArrayDeque<>();
    private UUID last = FIRST;

    @Inject
    public PairReader(Consolidation consolidation) {
        this.consolidation = consolidation;
    }

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? FIRST : (UUID) checkpoint;
    }

    @Override
    public Pair readItem() {
        if (page.isEmpty()) {
            page.addAll(consolidation.pairs(last, PAGE));
        }
        Pair next = page.poll();
        last = next == null ? last : next.relationshipId();
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
