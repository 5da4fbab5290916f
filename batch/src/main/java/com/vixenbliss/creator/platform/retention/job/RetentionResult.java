package com.vixenbliss.creator.platform.retention.job;

import com.vixenbliss.creator.platform.job.Counts;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The run's result are its counts. */
@Named
@Dependent
public class RetentionResult extends AbstractStepListener {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionResult.class);

    private final JobContext job;
    private final StepContext step;

    @Inject
    public RetentionResult(JobContext job, StepContext step) {
        this.job = job;
        this.step = step;
    }

    @Override
    public void afterStep() {
        if (step.getException() == null) {
            String told = Counts.of(step.getPersistentUserData()).told();
            job.setExitStatus(told);
            LOG.info("No longer kept: {}", told);
        }
    }
}
