package com.vixenbliss.creator.content.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.content.batch.BatchWork;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PieceWorkerTest {

    private static final String BATCH = UUID.randomUUID().toString();

    private final Script work = new Script();

    /** A batch with so many pieces to be cut, and so many that come later. */
    private static final class Script extends BatchWork {

        private final List<String> done = new ArrayList<>();
        private int ready;
        private int later;
        private int broken;
        private Runnable whileWaiting = () -> { };

        @Override
        public long heard(UUID batchId) {
            return 0;
        }

        @Override
        public void supply(UUID batchId) {
            done.add("supply");
        }

        @Override
        public boolean finishOne(UUID batchId) {
            if (broken > 0) {
                broken--;
                throw new UnsupportedOperationException("the database is away");
            }
            if (ready == 0) {
                return false;
            }
            ready--;
            done.add("cut");
            return true;
        }

        @Override
        public boolean isOpen(UUID batchId) {
            return later > 0;
        }

        @Override
        public void await(UUID batchId, long heard) {
            done.add("wait");
            whileWaiting.run();
            ready += later;
            later = 0;
        }
    }

    private PieceWorker worker(int number) {
        return new PieceWorker(work, BATCH, Integer.toString(number));
    }

    @Test
    void itCutsWhatIsThereAndWaitsForWhatComes() throws InterruptedException {
        work.ready = 1;
        work.later = 2;

        assertThat(worker(1).process()).isEqualTo("cut=3");
        assertThat(work.done).containsExactly("cut", "wait", "cut", "cut");
    }

    @Test
    void theFirstOneOrdersForAll() throws InterruptedException {
        work.ready = 1;

        worker(0).process();

        assertThat(work.done).containsExactly("supply", "cut", "supply");
    }

    @Test
    void troubleIsWaitedForAndNotThrown() throws InterruptedException {
        work.broken = 2;
        work.ready = 1;

        assertThat(worker(1).process()).isEqualTo("cut=1");
        assertThat(work.done).containsExactly("wait", "wait", "cut");
    }

    @Test
    void troubleWithoutEndLeavesTheBatchToAnotherRunInWordsThatCanBeKept() {
        work.broken = Integer.MAX_VALUE;

        assertThatThrownBy(() -> worker(1).process()).isExactlyInstanceOf(IllegalStateException.class).hasNoCause();
    }

    @Test
    void withNothingLeftItEnds() throws InterruptedException {
        assertThat(worker(1).process()).isEqualTo("cut=0");
    }

    @Test
    void stoppedItEndsWithItsPiece() throws InterruptedException {
        work.later = 5;
        PieceWorker worker = worker(1);
        work.whileWaiting = worker::stop;

        assertThat(worker.process()).isEqualTo("stopped");
        assertThat(work.done).containsExactly("wait");
    }
}
