package com.vixenbliss.creator.platform.job;

import com.vixenbliss.creator.platform.schedule.JobLeases;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts jobs when they are due, on one node; says that those on this node are alive; and takes up those whose server is not
 * heard of any more, at the last checkpoint. Nobody else would: the batch runtime leaves them STARTED for ever.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobClock {

    private static final Logger LOG = LoggerFactory.getLogger(JobClock.class);

    @Inject
    Jobs jobs;

    @Inject
    JobLeases leases;

    @Inject
    RunningJobs running;

    /** Looks every minute; the period is the database's to keep. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void startDue() {
        for (DeclaredJob job : jobs.declared()) {
            try {
                if (jobs.isDue(job)) {
                    begin(job.name(), "is due and runs");
                }
            } catch (SQLException down) {
                LOG.warn("{} is not looked for this time: {}", job.name(), down.getSQLState());
            }
        }
    }

    /** Three times within a lease. A run whose lease was lost ends at its next chunk. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void renew() {
        running.all().forEach((job, run) -> {
            try {
                if (!leases.renew(job, run.fence())) {
                    LOG.warn("{} was taken by another node; the run {} ends here", job, run.execution());
                    BatchRuntime.getJobOperator().stop(run.execution());
                }
            } catch (SQLException | BatchRuntimeException down) {
                LOG.warn("The lease of {} is not renewed this time: {}", job, down.getMessage());
            }
        });
    }

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    public void takeUp() {
        try {
            List<String> known = jobs.declared().stream().map(DeclaredJob::name).toList();
            leases.lost().stream().filter(known::contains).forEach(job -> begin(job, "lost its server and goes on"));
        } catch (SQLException down) {
            LOG.warn("No job is taken up this time: {}", down.getSQLState());
        }
    }

    private void begin(String job, String why) {
        try {
            jobs.run(job).ifPresent(run -> LOG.info("{} {} as execution {}", job, why, run));
        } catch (EJBException | BatchRuntimeException broken) {
            LOG.error("{} cannot be started", job, broken);
        }
    }
}
