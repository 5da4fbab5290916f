package com.vixenbliss.creator.identity.dataset.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.identity.dataset.DatasetPump;
import com.vixenbliss.creator.identity.dataset.DatasetTask;
import com.vixenbliss.creator.identity.dataset.ShotJudging;
import com.vixenbliss.creator.identity.dataset.ShotVerdicts;
import com.vixenbliss.creator.identity.dataset.ShotsInHand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The parts of the job's step, on a pump that says what the test wants. */
class DatasetWorkTest {

    private static final UUID DATASET = UUID.randomUUID();

    private final Queue<DatasetTask> due = new ArrayDeque<>();
    private final List<UUID> ordered = new ArrayList<>();
    private final List<UUID> laidDown = new ArrayList<>();
    private final List<UUID> written = new ArrayList<>();
    private int waits;

    private final DatasetPump pump = new DatasetPump() {
        @Override
        public DatasetTask next(UUID datasetId) {
            assertThat(datasetId).isEqualTo(DATASET);
            return due.isEmpty() ? DatasetTask.DONE : due.poll();
        }

        @Override
        public void order(UUID shotId) {
            ordered.add(shotId);
        }
    };
    private final ShotsInHand inHand = new ShotsInHand() {
        @Override
        public void layDown(UUID shotId) {
            laidDown.add(shotId);
        }

        @Override
        public void await() {
            waits++;
        }
    };
    private final ShotVerdicts verdicts = new ShotVerdicts() {
        @Override
        public void write(ShotJudging.Seen seen) {
            written.add(seen.shotId());
        }
    };
    private final ShotJudging judging = new ShotJudging() {
        @Override
        public Seen look(DatasetTask.Judge task) {
            return new Seen.Lost(task.shotId(), "gone");
        }
    };
    private final DatasetTaskReader reader = new DatasetTaskReader(pump, inHand);
    private final DatasetTaskProcessor processor = new DatasetTaskProcessor(judging);
    private final DatasetTaskWriter writer = new DatasetTaskWriter(pump, verdicts);

    DatasetWorkTest() {
        reader.subject = DATASET.toString();
    }

    private DatasetTask.Order order() {
        DatasetTask.Order order = new DatasetTask.Order(UUID.randomUUID());
        due.add(order);
        return order;
    }

    @Test
    void aPictureIsLaidDownWhenTheNextOneIsTakenInHandAndWhenTheStepEnds() {
        DatasetTask.Order first = order();
        DatasetTask.Order second = order();

        assertThat(reader.readItem()).isEqualTo(first);
        assertThat(laidDown).isEmpty();
        assertThat(reader.readItem()).isEqualTo(second);
        assertThat(laidDown).containsExactly(first.shotId());
        reader.close();
        assertThat(laidDown).containsExactly(first.shotId(), second.shotId());
    }

    @Test
    void whileNothingIsDueItWaitsAndGivesTheStepAChanceToStop() {
        due.add(DatasetTask.WAIT);

        assertThat(reader.readItem()).isEqualTo(DatasetTask.WAIT);
        assertThat(waits).isEqualTo(1);
        assertThat(processor.processItem(DatasetTask.WAIT)).isNull();
    }

    @Test
    void whenAllIsDoneTheStepEnds() {
        assertThat(reader.readItem()).isNull();
    }

    @Test
    void whatIsToBeOrderedIsOrderedAndWhatWasSeenIsWrittenDown() {
        DatasetTask.Order order = order();
        DatasetTask.Judge judge = new DatasetTask.Judge(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        writer.writeItems(List.of(processor.processItem(order), processor.processItem(judge)));

        assertThat(ordered).containsExactly(order.shotId());
        assertThat(written).containsExactly(judge.shotId());
    }
}
