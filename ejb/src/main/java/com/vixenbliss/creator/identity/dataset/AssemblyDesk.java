package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.archive.Entry;
import com.vixenbliss.creator.identity.dataset.choice.Report;
import com.vixenbliss.creator.identity.dataset.choice.Selection;
import com.vixenbliss.creator.identity.dataset.row.DatasetRow;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.DatasetStatus;
import com.vixenbliss.creator.identity.dataset.row.ShotRow;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.platform.storage.StorageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The first and the last word of an assembly, each a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AssemblyDesk {

    private final DatasetRows datasets;
    private final ShotRows shots;
    private final DatasetEndings endings;

    @Inject
    AssemblyDesk(DatasetRows datasets, ShotRows shots, DatasetEndings endings) {
        this.datasets = datasets;
        this.shots = shots;
        this.endings = endings;
    }

    /** For the CDI client proxy only. */
    protected AssemblyDesk() {
        this(null, null, null);
    }

    /**
     * What is to be packed.
     *
     * @param revision as of which it was chosen
     * @param shots that were chosen, in the order of the archive
     */
    record Packing(UUID datasetId, UUID avatarId, int revision, String triggerWord, List<ShotRow> shots) {

        Packing {
            shots = List.copyOf(shots);
        }

        List<Entry> entries() {
            return shots.stream().map(shot -> new Entry(shot.imageId(), shot.sha256(), shot.caption())).toList();
        }
    }

    /** Chooses. Empty while pictures are open, when there are too few good ones, and when it has ended otherwise. */
    Optional<Packing> begin(UUID datasetId) {
        DatasetRow dataset = datasets.hold(datasetId).orElseThrow(DatasetNotFound::none);
        boolean drawing = dataset.status() == DatasetStatus.DRAWING;
        if (!dataset.status().isInHand() || drawing && shots.open(datasetId) > 0) {
            return Optional.empty();
        }
        List<ShotRow> all = shots.ofDataset(datasetId);
        Set<UUID> chosen = new HashSet<>(Selection.of(Reports.candidates(all)));
        if (chosen.size() < Report.FLOOR) {
            endings.failed(dataset, "Only " + chosen.size() + " of " + dataset.targetCount() + " pictures are good; a trainer takes no fewer than "
                    + Report.FLOOR + ".");
            return Optional.empty();
        }
        datasets.assemble(datasetId);
        return Optional.of(new Packing(datasetId, dataset.avatarId(), dataset.revision(), dataset.triggerWord(),
                all.stream().filter(shot -> chosen.contains(shot.id())).toList()));
    }

    /** @return false when somebody has changed it meanwhile: then it is chosen and packed anew */
    boolean finish(Packing packed, String manifest, StorageKey archive, long bytes) {
        DatasetRow before = datasets.hold(packed.datasetId()).orElseThrow(DatasetNotFound::none);
        if (before.revision() != packed.revision() || before.status() != DatasetStatus.ASSEMBLING) {
            return false;
        }
        datasets.addVersion(packed.datasetId(), manifest, archive, bytes, packed.shots().stream().map(ShotRow::id).toList());
        Report report = Reports.of(shots.ofDataset(packed.datasetId()));
        boolean ready = datasets.ready(packed.datasetId(), packed.revision(), manifest, report);
        if (ready) {
            endings.ready(before);
        }
        return ready;
    }
}
