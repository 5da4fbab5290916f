package com.vixenbliss.creator.visual.image.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.visual.image.reconcile.Reconciliation;
import com.vixenbliss.creator.visual.image.reconcile.Shelf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The way of a run, without a batch runtime. */
class TaskReaderTest {

    private final List<UUID> unsettled = IntStream.rangeClosed(1, 230).mapToObj(number -> new UUID(0, number)).toList();
    private final List<String> asked = new ArrayList<>();
    private final Reconciliation reconciliation = new Reconciliation() {
        @Override
        public List<UUID> unsettled(UUID after, int limit) {
            return unsettled.stream().filter(id -> id.compareTo(after) > 0).limit(limit).toList();
        }

        @Override
        public Shelf shelf(String root, String after) {
            asked.add(root + " after " + after);
            return new Shelf(List.of(), List.of(), root.equals("scenes") && after == null ? "scenes/m" : null);
        }
    };

    @Test
    void picturesOnTheirWayComeFirstThenEachRootToItsEnd() {
        List<Object> tasks = read(null);

        assertThat(tasks.subList(0, 230)).isEqualTo(unsettled.stream().map(Task.Unsettled::new).toList());
        assertThat(asked).containsExactly("avatars after null", "content after null", "datasets after null", "scenes after null",
                "scenes after scenes/m");
        assertThat(tasks).hasSize(235);
    }

    @Test
    void aRestartGoesOnWhereTheLastChunkEnded() {
        TaskReader broken = new TaskReader(reconciliation);
        broken.open(null);
        for (int read = 0; read < 234; read++) {
            broken.readItem();
        }
        asked.clear();

        assertThat(read(broken.checkpointInfo())).hasSize(1);
        assertThat(asked).containsExactly("scenes after scenes/m");
    }

    private List<Object> read(Serializable checkpoint) {
        TaskReader reader = new TaskReader(reconciliation);
        reader.open(checkpoint);
        List<Object> read = new ArrayList<>();
        for (Object next = reader.readItem(); next != null; next = reader.readItem()) {
            read.add(next);
        }
        return read;
    }
}
