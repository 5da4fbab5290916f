package com.vixenbliss.creator.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A job.
 *
 * @param every how often it runs, ISO 8601
 * @param dueAt when it runs next by itself; null before the first time
 * @param node the server that runs it now; null when none does
 * @param runs the last ones, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(String name, String every, Instant dueAt, String node, List<JobRun> runs) {

    public JobView {
        runs = List.copyOf(runs);
    }
}
