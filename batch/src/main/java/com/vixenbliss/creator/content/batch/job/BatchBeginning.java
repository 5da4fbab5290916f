package com.vixenbliss.creator.content.batch.job;

import com.vixenbliss.creator.content.batch.BatchWork;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Says that a run has begun with the batch. */
@Named
@Dependent
public class BatchBeginning extends AbstractBatchlet {

    private final BatchWork work;
    private final JobContext job;
    private final UUID batch;

    @Inject
    public BatchBeginning(BatchWork work, JobContext job, @BatchProperty(name = "subject") String subject) {
        this.work = work;
        this.job = job;
        this.batch = UUID.fromString(subject);
    }

    @Override
    public String process() {
        try {
            work.begin(batch, job.getExecutionId());
        } catch (RuntimeException trouble) {
            // as it is, the batch runtime could write it into its repository and not read it again
            throw new IllegalStateException("Batch " + batch + " is left for another run: " + trouble.getMessage());
        }
        return "begun";
    }
}
