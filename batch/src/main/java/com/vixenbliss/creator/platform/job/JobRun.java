package com.vixenbliss.creator.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * One run of a job.
 *
 * @param status {@code starting}, {@code started}, {@code stopping}, {@code stopped}, {@code failed}, {@code completed} or
 *     {@code abandoned}
 * @param read items so far
 * @param written items so far
 * @param result what it says of itself, counts for the most part; null while it has nothing to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobRun(long id, String status, Instant startedAt, Instant endedAt, long read, long written, String result) {

    static JobRun of(JobExecution run, List<StepExecution> steps) {
        String status = run.getBatchStatus().name();
        String result = status.equals(run.getExitStatus()) ? null : run.getExitStatus();
        return new JobRun(
                run.getExecutionId(), status.toLowerCase(Locale.ROOT), instant(run.getStartTime()), instant(run.getEndTime()),
                sum(steps, Metric.MetricType.READ_COUNT), sum(steps, Metric.MetricType.WRITE_COUNT), result);
    }

    private static Instant instant(Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }

    private static long sum(List<StepExecution> steps, Metric.MetricType type) {
        return steps.stream().flatMap(step -> List.of(step.getMetrics()).stream())
                .filter(metric -> metric.getType() == type).mapToLong(Metric::getValue).sum();
    }
}
