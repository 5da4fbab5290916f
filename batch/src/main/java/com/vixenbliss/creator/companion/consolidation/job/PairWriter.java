package com.vixenbliss.creator.companion.consolidation.job;

import com.vixenbliss.creator.companion.consolidation.Consolidation;
import com.vixenbliss.creator.companion.consolidation.Pair;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through pairs one by one, each in a transaction of its own: a pair that is done stays done. */
@Named
@Dependent
public class PairWriter extends AbstractItemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(PairWriter.class);

    private final Consolidation consolidation;

    @Inject
    public PairWriter(Consolidation consolidation) {
        this.consolidation = consolidation;
    }

    @Override
    public void writeItems(List<Object> pairs) {
        int found = pairs.stream().mapToInt(pair -> consolidation.consolidate((Pair) pair)).sum();
        if (found > 0) {
            LOG.info("{} memories of {} pairs said what another says", found, pairs.size());
        }
    }
}
