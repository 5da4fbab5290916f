package com.vixenbliss.creator.platform.health;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;

/** What MicroProfile Health answers, as a value: up when every check is. */
public record HealthReport(Status status, List<Check> checks) {

    /** @param data facts for the operator, or null */
    public record Check(String name, Status status, Map<String, Object> data) {

        static Check of(HealthCheckResponse response) {
            return new Check(response.getName(), response.getStatus(), response.getData().orElse(null));
        }
    }

    public HealthReport {
        checks = List.copyOf(checks);
    }

    static HealthReport of(List<Check> checks) {
        boolean up = checks.stream().allMatch(check -> check.status() == Status.UP);
        return new HealthReport(up ? Status.UP : Status.DOWN, checks);
    }

    public boolean up() {
        return status == Status.UP;
    }
}
