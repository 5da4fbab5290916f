package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.ShotJudging.Seen;
import com.vixenbliss.creator.identity.dataset.gate.GateLimits;
import com.vixenbliss.creator.identity.dataset.gate.Judgement;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.DecidedBy;
import com.vixenbliss.creator.identity.dataset.row.ShotRow;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.identity.dataset.row.ShotState;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Writes down whether pictures are good, and wants another attempt for those that are not. Of pictures that look alike the best
 * one stays: who comes later and is better takes the place of the ones before.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ShotVerdicts {

    private final DatasetRows datasets;
    private final ShotRows shots;
    private final GateLimits limits;

    @Inject
    ShotVerdicts(DatasetRows datasets, ShotRows shots, GateLimits limits) {
        this.datasets = datasets;
        this.shots = shots;
        this.limits = limits;
    }

    /** For the CDI client proxy only. */
    protected ShotVerdicts() {
        this(null, null, null);
    }

    /** One picture of a data set at a time, so that no two that are alike are found good at once. Twice is once. */
    public void write(Seen seen) {
        ShotRow shot = shots.find(seen.shotId()).orElseThrow(DatasetNotFound::image);
        datasets.hold(shot.datasetId());
        switch (seen) {
            case Seen.Measured measured -> judge(shots.find(shot.id()).orElseThrow(DatasetNotFound::image), measured);
            case Seen.Lost lost -> shots.lost(lost.shotId(), lost.reason());
        }
        shots.again(shot.datasetId());
    }

    private void judge(ShotRow shot, Seen.Measured measured) {
        if (shot.state() != ShotState.DRAWN) {
            return;
        }
        Judgement judgement = measured.judgement();
        Optional<String> objection = judgement.objection().or(() -> tooAlike(shot, judgement));
        shots.judged(shot.id(), objection.orElse(null), judgement.quality(), judgement.phash(), measured.sha256());
        Meters.count("dataset.pictures", "verdict", objection.isEmpty() ? "accepted" : "rejected");
    }

    private Optional<String> tooAlike(ShotRow shot, Judgement judgement) {
        List<ShotRow> alike = shots.alike(shot, judgement.phash(), limits.alike());
        Optional<ShotRow> better = alike.stream().filter(other -> isBetter(other, judgement)).findFirst();
        if (better.isEmpty()) {
            alike.forEach(other -> shots.outdone(other.id(), "It looks like picture " + shot.position() + ", which is better."));
        }
        return better.map(other -> "It looks like picture " + other.position() + ", which is no worse.");
    }

    /** What a person has accepted stays. */
    private static boolean isBetter(ShotRow other, Judgement judgement) {
        return other.decidedBy() == DecidedBy.PERSON || other.score() >= judgement.quality().score();
    }
}
