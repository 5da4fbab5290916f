package com.vixenbliss.creator.platform.job;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.schedule.JobLeases;
import com.vixenbliss.creator.platform.schedule.JobOrdered;
import com.vixenbliss.creator.platform.schedule.JobSchedules;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * All jobs, for those who run the platform. An enterprise bean, because the batch runtime goes by the module of whoever
 * calls it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

    private static final int TOLD = 10;

    @Inject
    @Any
    Instance<DeclaredJob> declared;

    @Inject
    JobLeases leases;

    @Inject
    JobSchedules schedules;

    @Inject
    Event<JobOrdered> ordered;

    /**
     * By name, each with its last run.
     *
     * @param caller an administrator
     */
    public List<JobView> list(Caller caller) {
        requireAdmin(caller);
        return declared.stream().sorted(Comparator.comparing(DeclaredJob::name)).map(job -> view(job, 1)).toList();
    }

    /** @throws Fault {@code NOT_FOUND} */
    public JobView find(Caller caller, String name) {
        requireAdmin(caller);
        return view(named(name), TOLD);
    }

    /**
     * Starts a job before it is due; one that failed goes on where it was.
     *
     * @throws Fault {@code NOT_FOUND}; {@code CONFLICT} while it runs, on whatever node
     */
    public JobView start(Caller caller, String name) {
        requireAdmin(caller);
        DeclaredJob job = named(name);
        if (run(name).isEmpty()) {
            throw new Fault(Kind.CONFLICT, "job-running", "The job " + name + " is running already.");
        }
        ordered.fire(new JobOrdered(caller, name));
        return view(job, TOLD);
    }

    /**
     * Begins a job, or goes on with it, if nobody else has it.
     *
     * @return the run; empty while another one has the job
     */
    public OptionalLong run(String name) {
        return run(name, null);
    }

    /**
     * The same for a job that is done for one thing.
     *
     * @param subject the thing; null for a job that the platform runs by itself
     */
    public OptionalLong run(String name, UUID subject) {
        JobKey key = new JobKey(name, subject);
        try {
            OptionalLong fence = leases.take(key.text());
            return fence.isEmpty() ? OptionalLong.empty() : OptionalLong.of(begun(key, fence.getAsLong()));
        } catch (SQLException down) {
            throw unavailable(down);
        }
    }

    /** True every so often, on one node. */
    public boolean isDue(DeclaredJob job) throws SQLException {
        return schedules.take(job.name(), job.every());
    }

    /** In no order. */
    public List<DeclaredJob> declared() {
        return declared.stream().toList();
    }

    private long begun(JobKey key, long fence) throws SQLException {
        boolean begun = false;
        try {
            long run = runs(key.name()).begin(key.subject(), fence, leases.lastRun(key.text()));
            begun = true;
            leases.runs(key.text(), fence, run);
            return run;
        } finally {
            if (!begun) {
                leases.release(key.text(), fence);
            }
        }
    }

    private JobView view(DeclaredJob job, int runs) {
        try {
            return new JobView(
                    job.name(), job.every().toString(), schedules.due(job.name()), leases.holder(job.name()), runs(job.name()).told(runs));
        } catch (SQLException down) {
            throw unavailable(down);
        }
    }

    private DeclaredJob named(String name) {
        return declared.stream().filter(job -> job.name().equals(name)).findFirst()
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "job-not-found", "There is no such job."));
    }

    private static Runs runs(String name) {
        return new Runs(BatchRuntime.getJobOperator(), name);
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.is(Role.ADMIN)) {
            throw new Fault(Kind.FORBIDDEN, "forbidden", "Only administrators look after jobs.");
        }
    }

    private static Fault unavailable(SQLException cause) {
        Fault fault = new Fault(
                Kind.UNAVAILABLE, "storage-unavailable", "Jobs cannot be reached just now. Try again.", Duration.ofSeconds(2));
        fault.initCause(cause);
        return fault;
    }
}
