package com.vixenbliss.creator.identity.dataset.job;

import com.vixenbliss.creator.identity.dataset.DatasetPump;
import com.vixenbliss.creator.identity.dataset.DatasetTask;
import com.vixenbliss.creator.identity.dataset.ShotsInHand;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * What is to be done next for the data set, until nothing is. Rows say so, not a checkpoint: whoever begins anew goes on where
 * the rows are. While pictures are under way it waits, a second at most, and holds nothing meanwhile; then the step looks
 * whether it is to stop.
 */
@Named
@Dependent
public class DatasetTaskReader extends AbstractItemReader {

    private final DatasetPump pump;
    private final ShotsInHand inHand;

    @Inject
    @BatchProperty
    String subject;

    private UUID taken;

    @Inject
    public DatasetTaskReader(DatasetPump pump, ShotsInHand inHand) {
        this.pump = pump;
        this.inHand = inHand;
    }

    @Override
    public DatasetTask readItem() {
        layDown();
        DatasetTask task = pump.next(UUID.fromString(subject));
        switch (task) {
            case DatasetTask.Order order -> taken = order.shotId();
            case DatasetTask.Judge judge -> taken = judge.shotId();
            case DatasetTask.Wait wait -> inHand.await();
            case DatasetTask.Done done -> inHand.ring();
        }
        return task instanceof DatasetTask.Done ? null : task;
    }

    @Override
    public void close() {
        layDown();
    }

    private void layDown() {
        if (taken != null) {
            inHand.layDown(taken);
            taken = null;
        }
    }
}
