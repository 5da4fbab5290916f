package com.vixenbliss.creator.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs that run on this node, in this life of it. */
@ApplicationScoped
public class RunningJobs {

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /** @param fence of the lease under which it runs */
    public record Run(long execution, long fence) {}

    void began(String job, Run run) {
        runs.put(job, run);
    }

    void ended(String job, Run run) {
        runs.remove(job, run);
    }

    Map<String, Run> all() {
        return Map.copyOf(runs);
    }
}
