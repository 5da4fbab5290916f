package com.vixenbliss.creator.platform.job;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/** A job's runs in the batch runtime's repository, which all nodes share. */
final class Runs {

    private static final Set<BatchStatus> UNFINISHED = EnumSet.of(
            BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private static final String RESTART_MODE = "jberet.restart.mode";

    private final JobOperator jobs;
    private final String job;

    Runs(JobOperator jobs, String job) {
        this.jobs = jobs;
        this.job = job;
    }

    /**
     * Goes on where the last run ended before its end, else begins anew. What looks as if it ran is dead: whoever calls holds
     * the job's lease. The runtime's own guess ("detect") would also take a run on another node for dead, so it is not asked.
     *
     * @param subject the thing that it is done for; null for none
     * @param last the run that was noted with the lease; where none was, the runtime's own list says it
     */
    long begin(UUID subject, long fence, OptionalLong last) {
        Properties parameters = new Properties();
        parameters.setProperty(JobWatch.FENCE, Long.toString(fence));
        if (subject != null) {
            parameters.setProperty(JobKey.SUBJECT, subject.toString());
        }
        Optional<JobExecution> broken = before(subject, last).filter(run -> UNFINISHED.contains(run.getBatchStatus()));
        if (broken.isEmpty()) {
            return jobs.start(job, parameters);
        }
        parameters.setProperty(RESTART_MODE, "force");
        return jobs.restart(broken.get().getExecutionId(), parameters);
    }

    private Optional<JobExecution> before(UUID subject, OptionalLong last) {
        return subject == null ? latest(1).stream().findFirst() : last.stream().mapToObj(this::known).findFirst().flatMap(run -> run);
    }

    /** Runs are cleared away after a while. */
    private Optional<JobExecution> known(long execution) {
        try {
            return Optional.ofNullable(jobs.getJobExecution(execution));
        } catch (NoSuchJobExecutionException cleared) {
            return Optional.empty();
        }
    }

    /** The latest first. */
    List<JobRun> told(int limit) {
        return latest(limit).stream().map(run -> JobRun.of(run, jobs.getStepExecutions(run.getExecutionId()))).toList();
    }

    void stop(long execution) {
        jobs.stop(execution);
    }

    private List<JobExecution> latest(int limit) {
        try {
            return jobs.getJobInstances(job, 0, limit).stream()
                    .flatMap(instance -> jobs.getJobExecutions(instance).stream())
                    .sorted(Comparator.comparing(JobExecution::getExecutionId).reversed()).limit(limit).toList();
        } catch (NoSuchJobException never) {
            return List.of();
        }
    }
}
