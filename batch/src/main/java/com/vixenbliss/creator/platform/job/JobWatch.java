package com.vixenbliss.creator.platform.job;

import com.vixenbliss.creator.platform.job.RunningJobs.Run;
import com.vixenbliss.creator.platform.schedule.JobLeases;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.Properties;

/** Every job's listener: it runs only under a lease that is still its own, and gives it back. */
@Named
@Dependent
public class JobWatch extends AbstractJobListener {

    static final String FENCE = "fence";

    private final JobContext job;
    private final JobLeases leases;
    private final RunningJobs running;

    @Inject
    public JobWatch(JobContext job, JobLeases leases, RunningJobs running) {
        this.job = job;
        this.leases = leases;
        this.running = running;
    }

    @Override
    public void beforeJob() throws SQLException {
        Run run = run();
        if (!leases.renew(key(), run.fence())) {
            throw new IllegalStateException(key() + " has been taken by another node");
        }
        running.began(key(), run);
    }

    @Override
    public void afterJob() throws SQLException {
        Run run = run();
        running.ended(key(), run);
        leases.release(key(), run.fence());
    }

    private String key() {
        return JobKey.of(job.getJobName(), parameters()).text();
    }

    private Run run() {
        return new Run(job.getExecutionId(), Long.parseLong(parameters().getProperty(FENCE)));
    }

    private Properties parameters() {
        return BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
    }
}
