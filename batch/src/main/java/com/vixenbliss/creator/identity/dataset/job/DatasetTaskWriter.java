package com.vixenbliss.creator.identity.dataset.job;

import com.vixenbliss.creator.identity.dataset.DatasetPump;
import com.vixenbliss.creator.identity.dataset.DatasetTask;
import com.vixenbliss.creator.identity.dataset.ShotJudging.Seen;
import com.vixenbliss.creator.identity.dataset.ShotVerdicts;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Orders pictures and writes down what was seen on them, each in a transaction of its own: what is done stays done. */
@Named
@Dependent
public class DatasetTaskWriter extends AbstractItemWriter {

    private final DatasetPump pump;
    private final ShotVerdicts verdicts;

    @Inject
    public DatasetTaskWriter(DatasetPump pump, ShotVerdicts verdicts) {
        this.pump = pump;
        this.verdicts = verdicts;
    }

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            if (item instanceof Seen seen) {
                verdicts.write(seen);
            } else if (item instanceof DatasetTask.Order order) {
                pump.order(order.shotId());
            }
        }
    }
}
