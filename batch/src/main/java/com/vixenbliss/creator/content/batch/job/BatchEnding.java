package com.vixenbliss.creator.content.batch.job;

import com.vixenbliss.creator.content.batch.BatchWork;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Says how the batch has ended, unless a piece of it is to be made again by now: then another run follows. */
@Named
@Dependent
public class BatchEnding extends AbstractBatchlet {

    private final BatchWork work;
    private final UUID batch;

    @Inject
    public BatchEnding(BatchWork work, @BatchProperty(name = "subject") String subject) {
        this.work = work;
        this.batch = UUID.fromString(subject);
    }

    @Override
    public String process() {
        try {
            work.settle(batch);
        } catch (RuntimeException trouble) {
            // as it is, the batch runtime could write it into its repository and not read it again
            throw new IllegalStateException("Batch " + batch + " is left for another run: " + trouble.getMessage());
        }
        return "ended";
    }
}
