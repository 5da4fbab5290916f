package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.dataset.caption.CaptionLint;
import com.vixenbliss.creator.identity.dataset.choice.Report;
import com.vixenbliss.creator.identity.dataset.row.DatasetRow;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.ShotRow;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What people say of single pictures. It opens the choice and the archive again; what was packed before stays as it is. */
@ApplicationScoped
@Transactional
public class Decisions {

    private static final String BY_HAND = "Rejected by hand.";

    private final Avatars avatars;
    private final DatasetRows datasets;
    private final ShotRows shots;
    private final DatasetViews views;
    private final ContentTrail trail;

    @Inject
    Decisions(Avatars avatars, DatasetRows datasets, ShotRows shots, DatasetViews views, ContentTrail trail) {
        this.avatars = avatars;
        this.datasets = datasets;
        this.shots = shots;
        this.views = views;
        this.trail = trail;
    }

    /** For the CDI client proxy only. */
    protected Decisions() {
        this(null, null, null, null, null);
    }

    /**
     * @param change of what is said of it so far
     * @throws Fault {@code NOT_FOUND}; {@code CONFLICT} for a picture that has not been judged yet; {@code INVALID} for a caption
     *     that would spoil the training
     */
    public DatasetImageView decide(UUID studioId, UUID avatarId, UUID imageId, UnaryOperator<Decision> change) {
        avatars.require(studioId, avatarId);
        DatasetRow dataset = datasets.latest(avatarId).flatMap(found -> datasets.hold(found.id())).orElseThrow(DatasetNotFound::none);
        ShotRow shot = shots.find(imageId).filter(found -> found.datasetId().equals(dataset.id())).orElseThrow(DatasetNotFound::image);
        if (!shot.state().isJudged()) {
            throw new Fault(Kind.CONFLICT, "image-not-judged", "This picture is not there yet, or has not been judged.");
        }
        Decision before = new Decision(shot.isAccepted(), shot.caption(), shot.rejectionReason());
        Decision after = consistent(change.apply(before));
        if (!after.equals(before)) {
            requireSound(dataset, shot, after);
            shots.decided(shot.id(), after.accepted(), after.caption(), after.rejectionReason());
            settle(dataset);
            trail.changed("dataset_image", shot.id(), before, after);
        }
        return views.get(shots.find(imageId).orElseThrow(DatasetNotFound::image));
    }

    private static Decision consistent(Decision decision) {
        String reason = decision.accepted() ? null : decision.rejectionReason() == null ? BY_HAND : decision.rejectionReason();
        return new Decision(decision.accepted(), decision.caption(), reason);
    }

    private static void requireSound(DatasetRow dataset, ShotRow shot, Decision decision) {
        if (!decision.caption().equals(shot.caption())) {
            CaptionLint.of(dataset.triggerWord(), new TreeMap<>(Map.of(shot.position(), decision.caption()))).stream().findFirst()
                    .ifPresent(finding -> {
                        throw Fault.invalid("caption", finding.text());
                    });
        }
    }

    /** People decide on one picture after the other: the job looks for what has changed when they are through. */
    private void settle(DatasetRow dataset) {
        shots.again(dataset.id());
        datasets.changed(dataset.id(), shots.accepted(dataset.id()) >= Report.FLOOR);
    }
}
