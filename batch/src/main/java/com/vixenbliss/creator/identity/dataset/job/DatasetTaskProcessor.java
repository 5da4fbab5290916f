package com.vixenbliss.creator.identity.dataset.job;

import com.vixenbliss.creator.identity.dataset.DatasetTask;
import com.vixenbliss.creator.identity.dataset.ShotJudging;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Looks at a picture that is to be judged; what is to be ordered passes through, and waiting leaves nothing to write. */
@Named
@Dependent
public class DatasetTaskProcessor implements ItemProcessor {

    private final ShotJudging judging;

    @Inject
    public DatasetTaskProcessor(ShotJudging judging) {
        this.judging = judging;
    }

    @Override
    public Object processItem(Object item) {
        return switch ((DatasetTask) item) {
            case DatasetTask.Judge judge -> judging.look(judge);
            case DatasetTask.Order order -> order;
            case DatasetTask.Wait wait -> null;
            case DatasetTask.Done done -> null;
        };
    }
}
