package com.vixenbliss.creator.content.batch;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.content.batch.model.BatchPlan;
import com.vixenbliss.creator.content.batch.model.BatchStatus;
import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.piece.making.Floor;
import com.vixenbliss.creator.content.piece.model.AccessTier;
import com.vixenbliss.creator.content.template.Orders;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchRunsTest {

    private final Floor floor = new Floor(0);
    private final MapOfBatches batches = new MapOfBatches();
    private final BatchRuns runs = new BatchRuns(batches, null, Clock.systemUTC(), 2);

    private ContentBatch batch(int pieces) {
        ContentBatch batch = ContentBatch.ordered(floor.scenario.studio, floor.avatar, new BatchPlan(pieces, "fitness",
                Orders.of("fitness", 1).template(), List.of("instagram"), List.of(), AccessTier.FREE, false, 42, BigDecimal.ONE), null, Instant.now());
        batches.add(batch);
        floor.anotherBatch(batch.id(), pieces);
        return batch;
    }

    private void all(ContentBatch batch, String status) {
        run("update content_pieces set status = ? where batch_id = ?", status, batch.id());
    }

    @Test
    void soManyAreMadeAtATimeTheOldestFirst() {
        ContentBatch first = batch(1);
        ContentBatch second = batch(1);
        batch(1);

        assertThat(runs.wanted(20)).containsExactly(first.id(), second.id());
    }

    @Test
    void whatHasSettledWantsNothing() {
        ContentBatch batch = batch(1);
        runs.begin(batch.id(), 7);
        all(batch, "failed");

        runs.settle(batch.id());

        assertThat(runs.wanted(20)).isEmpty();
        assertThat(batch.status()).isEqualTo(BatchStatus.FAILED);
        assertThat(batch.tally().failed()).isEqualTo(1);
    }

    @Test
    void aBatchWithSomethingUnderWayDoesNotSettle() {
        ContentBatch batch = batch(1);
        runs.begin(batch.id(), 7);
        all(batch, "drawing");

        runs.settle(batch.id());

        assertThat(batch.isSettled()).isFalse();
        assertThat(runs.isOpen(batch.id())).isTrue();
    }

    @Test
    void aStoppedOneSettlesWithWhatIsStillPlanned() {
        ContentBatch batch = batch(2);
        runs.begin(batch.id(), 7);
        batch.stop(BatchStatus.STOPPED, "Somebody stopped it.", Instant.now());

        assertThat(runs.isOpen(batch.id())).isFalse();
        runs.settle(batch.id());

        assertThat(batch.status()).isEqualTo(BatchStatus.STOPPED);
        assertThat(batch.isSettled()).isTrue();
    }

    @Test
    void goneOnWithItIsWantedAgain() {
        ContentBatch batch = batch(1);
        runs.begin(batch.id(), 7);
        batch.stop(BatchStatus.STOPPED, "Somebody stopped it.", Instant.now());
        runs.settle(batch.id());

        batch.restart(new BigDecimal("9"), Instant.now());

        assertThat(runs.wanted(20)).containsExactly(batch.id());
        assertThat(batch.status()).isEqualTo(BatchStatus.RUNNING);
        assertThat(batch.reason()).isNull();
        assertThat(batch.budgetUsd()).isEqualByComparingTo("9");
    }

    @Test
    void nothingCanBeMadeAgainInAStoppedBatch() {
        ContentBatch batch = batch(1);
        batch.stop(BatchStatus.STOPPED_AT_BUDGET, "Stopped at the budget.", Instant.now());

        assertThatThrownBy(() -> batch.reopen(Instant.now()))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.CONFLICT));
    }
}
