package com.vixenbliss.creator.account.operations.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.job.JobView;
import com.vixenbliss.creator.platform.job.Jobs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Jobs that the platform runs by itself, and how their last runs went: for administrators. */
@Named
@RequestScoped
public class JobsPage {

    private static final String HERE = "/console/platform/jobs?faces-redirect=true&done=started";

    @Inject
    Jobs jobs;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private List<JobView> all;

    /** Each with its last ten runs. */
    public List<JobView> getJobs() {
        if (all == null) {
            all = jobs.list(current.caller()).stream().map(job -> jobs.find(current.caller(), job.name())).toList();
        }
        return all;
    }

    public String start(String name) {
        return refusals.guard(() -> {
            jobs.start(current.caller(), name);
            return HERE;
        });
    }
}
