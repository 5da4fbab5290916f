package com.vixenbliss.creator.content.batch.job;

import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.BatchWork;
import com.vixenbliss.creator.platform.job.OrderedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Batches of content are made, one run for each. */
@ApplicationScoped
public class ContentBatchJob implements OrderedJob {

    @Inject
    BatchWork work;

    @Override
    public String name() {
        return BatchService.JOB;
    }

    @Override
    public List<UUID> wanted(int limit) {
        return work.wanted(limit);
    }
}
