package com.vixenbliss.creator.identity.dataset.job;

import com.vixenbliss.creator.identity.dataset.DatasetService;
import com.vixenbliss.creator.identity.dataset.Datasets;
import com.vixenbliss.creator.platform.job.OrderedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Runs for every data set that is in hand. */
@ApplicationScoped
public class DatasetJob implements OrderedJob {

    private final Datasets datasets;

    @Inject
    public DatasetJob(Datasets datasets) {
        this.datasets = datasets;
    }

    /** For the CDI client proxy only. */
    protected DatasetJob() {
        this(null);
    }

    @Override
    public String name() {
        return DatasetService.JOB;
    }

    @Override
    public List<UUID> wanted(int limit) {
        return datasets.wanted(limit);
    }
}
