package com.vixenbliss.creator.platform.retention;

import com.vixenbliss.creator.platform.retention.TableRule.Table;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Traces' links, runs of jobs, and, when a deployment wants it, the books. Given answers are not here: they go by the hour,
 * with the promise that they keep.
 */
@ApplicationScoped
public class PlatformRetention implements RetentionRules {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    /** The batch runtime's own tables: with an instance go its executions and their steps. */
    private static final String JOB_RUN =
            "delete from job_instance i using job_execution t %s and i.jobinstanceid = t.jobinstanceid";

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    @ConfigProperty(name = "RETAIN_TRACES", defaultValue = "P2D")
    Duration traces;

    @Inject
    @ConfigProperty(name = "RETAIN_JOB_RUNS", defaultValue = "P90D")
    Duration jobRuns;

    @Inject
    @ConfigProperty(name = "RETAIN_SAFETY_PERSONS")
    Optional<Duration> safetyPersons;

    @Inject
    @ConfigProperty(name = "RETAIN_SAFETY_EVENTS")
    Optional<Duration> safetyEvents;

    @Inject
    @ConfigProperty(name = "RETAIN_COSTS")
    Optional<Duration> costs;

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                TableRule.deletes(database, "trace_links", KeptFor.atLeast("RETAIN_TRACES", Optional.of(traces), DAY),
                        new Table("trace_parents", "row_id", "uuid", "created_at", "true")),
                TableRule.deletesBy(database, "job_runs", KeptFor.atLeast("RETAIN_JOB_RUNS", Optional.of(jobRuns), DAY),
                        new Table("job_execution", "jobexecutionid", "bigint", "endtime", "t.batchstatus = 'COMPLETED'"), JOB_RUN),
                TableRule.changes(database, "safety_persons", KeptFor.atLeast("RETAIN_SAFETY_PERSONS", safetyPersons, YEAR),
                        new Table("safety_events", "id", "uuid", "created_at", "t.user_id is not null"), "user_id = null, subject = null"),
                TableRule.deletes(database, "safety_events", KeptFor.atLeast("RETAIN_SAFETY_EVENTS", safetyEvents, YEAR),
                        new Table("safety_events", "id", "uuid", "created_at", "true")),
                TableRule.deletes(database, "costs", KeptFor.atLeast("RETAIN_COSTS", costs, YEAR),
                        new Table("cost_entries", "id", "uuid", "created_at", "true")));
    }
}
