package com.vixenbliss.creator.companion.consolidation.job;

import com.vixenbliss.creator.companion.consolidation.JobSchedules;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the consolidation when it is due, on one node; a run that failed or was stopped goes on where it was. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsolidationSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ConsolidationSchedule.class);
    private static final String JOB = "memory-consolidation";

    @Inject
    JobSchedules schedules;

    @Inject
    @ConfigProperty(name = "MEMORY_CONSOLIDATION_EVERY", defaultValue = "PT1H")
    Duration every;

    /** Looks every minute; the period is the database's to keep. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void look() {
        try {
            if (schedules.take(JOB, every)) {
                start(BatchRuntime.getJobOperator());
            }
        } catch (SQLException down) {
            LOG.warn("Memories are not consolidated this time: {}", down.getSQLState());
        }
    }

    private static void start(JobOperator jobs) {
        Optional<JobExecution> broken = latest(jobs)
                .filter(run -> run.getBatchStatus() == BatchStatus.FAILED || run.getBatchStatus() == BatchStatus.STOPPED);
        long execution = broken.isPresent()
                ? jobs.restart(broken.get().getExecutionId(), new Properties())
                : jobs.start(JOB, new Properties());
        LOG.debug("{} runs as execution {}", JOB, execution);
    }

    private static Optional<JobExecution> latest(JobOperator jobs) {
        try {
            List<JobInstance> instances = jobs.getJobInstances(JOB, 0, 1);
            return instances.stream().flatMap(instance -> jobs.getJobExecutions(instance).stream())
                    .max(Comparator.comparing(JobExecution::getExecutionId));
        } catch (NoSuchJobException never) {
            return Optional.empty();
        }
    }
}
