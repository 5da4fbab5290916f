package com.vixenbliss.creator.companion.consolidation.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.consolidation.Consolidation;
import com.vixenbliss.creator.companion.consolidation.Pair;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The job's reader and writer, without a batch runtime. */
class PairsTest {

    private final List<Pair> pairs = IntStream.rangeClosed(1, 250)
            .mapToObj(number -> new Pair(new UUID(0, number), UUID.randomUUID(), UUID.randomUUID())).toList();
    private final List<Pair> done = new ArrayList<>();
    private final Consolidation consolidation = new Consolidation() {
        @Override
        public List<Pair> pairs(UUID after, int limit) {
            return pairs.stream().filter(pair -> pair.relationshipId().compareTo(after) > 0).limit(limit).toList();
        }

        @Override
        public int consolidate(Pair pair) {
            done.add(pair);
            return 0;
        }
    };

    @Test
    void allPairsAreReadOnceInOrder() {
        assertThat(read(null)).isEqualTo(pairs);
    }

    @Test
    void aRestartGoesOnAfterTheCheckpoint() {
        PairReader broken = new PairReader(consolidation);
        broken.open(null);
        for (int read = 0; read < 120; read++) {
            broken.readItem();
        }

        assertThat(read(broken.checkpointInfo())).isEqualTo(pairs.subList(120, 250));
    }

    @Test
    void eachPairOfAChunkIsLookedThrough() {
        new PairWriter(consolidation).writeItems(List.copyOf(pairs.subList(0, 20)));

        assertThat(done).isEqualTo(pairs.subList(0, 20));
    }

    private List<Pair> read(Serializable checkpoint) {
        PairReader reader = new PairReader(consolidation);
        reader.open(checkpoint);
        List<Pair> read = new ArrayList<>();
        for (Pair next = reader.readItem(); next != null; next = reader.readItem()) {
            read.add(next);
        }
        return read;
    }
}
