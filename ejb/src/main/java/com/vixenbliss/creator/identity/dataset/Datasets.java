package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.platform.storage.StorageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Data sets, for whoever trains with them. The caller knows that it may ask. */
@ApplicationScoped
@Transactional
public class Datasets {

    private final DatasetRows datasets;

    @Inject
    Datasets(DatasetRows datasets) {
        this.datasets = datasets;
    }

    /** For the CDI client proxy only. */
    protected Datasets() {
        this(null);
    }

    /** In its present version. Empty before the first one. */
    public Optional<TrainingSet> trainingSet(UUID datasetId) {
        return datasets.trainable(datasetId).map(found -> new TrainingSet(found.datasetId(), found.avatarId(), StorageKey.of(found.archive()),
                found.manifestSha256(), found.images(), found.triggerWord()));
    }

    /** The newest data set of an identity, in its present version. Empty while that has none. */
    public Optional<TrainingSet> ofAvatar(UUID avatarId) {
        return datasets.latest(avatarId).flatMap(latest -> trainingSet(latest.id()));
    }

    /** Those that a job should be working on, the longest waiting first. */
    public List<UUID> wanted(int limit) {
        return datasets.wanted(limit);
    }
}
