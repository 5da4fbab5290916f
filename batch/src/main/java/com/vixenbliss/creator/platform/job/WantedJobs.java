package com.vixenbliss.creator.platform.job;

import com.vixenbliss.creator.platform.schedule.JobLeases;
import com.vixenbliss.creator.platform.schedule.JobWanted;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins {@link OrderedJob}s for the things that want them: at once when somebody says so, and by their rows in any case. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WantedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(WantedJobs.class);
    private static final int AT_ONCE = 20;

    /** Between a run that has ended without finishing its thing and the next one. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    @Any
    Instance<OrderedJob> ordered;

    @Inject
    Jobs jobs;

    @Inject
    JobLeases leases;

    @Resource
    ManagedExecutorService threads;

    private final AtomicBoolean recovered = new AtomicBoolean();

    /** After the commit, on a thread of its own: the batch runtime writes rows itself. */
    public void onWanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobWanted wanted) {
        try {
            threads.execute(() -> begin(wanted.job(), wanted.subject()));
        } catch (RejectedExecutionException busy) {
            LOG.debug("{} for {} is begun a little later", wanted.job(), wanted.subject(), busy);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void look() {
        recover();
        for (OrderedJob job : ordered) {
            try {
                Set<String> busy = leases.busy(JobKey.prefix(job.name()), PAUSE);
                job.wanted(AT_ONCE).stream()
                        .filter(subject -> !busy.contains(new JobKey(job.name(), subject).text()))
                        .forEach(subject -> begin(job.name(), subject));
            } catch (SQLException | RuntimeException down) {
                LOG.warn("{} is not looked for this time: {}", job.name(), down.getMessage());
            }
        }
    }

    /** Once in this life: what the former one had is not waited for. */
    private void recover() {
        if (recovered.compareAndSet(false, true)) {
            try {
                leases.recover();
            } catch (SQLException down) {
                recovered.set(false);
                LOG.warn("What a former life had is not taken up yet: {}", down.getSQLState());
            }
        }
    }

    private void begin(String job, UUID subject) {
        try {
            jobs.run(job, subject).ifPresent(run -> LOG.info("{} for {} runs as execution {}", job, subject, run));
        } catch (EJBException | BatchRuntimeException broken) {
            LOG.error("{} cannot be started for {}", job, subject, broken);
        }
    }
}
