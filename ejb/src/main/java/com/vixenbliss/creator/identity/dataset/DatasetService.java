package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.AvatarNotFound;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.dataset.row.DatasetRow;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.DatasetStatus;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.identity.dataset.row.ShotState;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.schedule.JobWanted;
import com.vixenbliss.creator.visual.kit.Face;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Has data sets made, drawn again and stopped. What is to be done is rows; the job {@value #JOB} does it. */
@ApplicationScoped
@Transactional
public class DatasetService {

    /** As its JSL is named. */
    public static final String JOB = "identity-dataset";

    private final Avatars avatars;
    private final DatasetRows datasets;
    private final ShotRows shots;
    private final DatasetPlanning planning;
    private final DatasetEndings endings;
    private final RenderingService renderings;
    private final ContentTrail trail;
    private final Event<JobWanted> wanted;

    @Inject
    DatasetService(Avatars avatars, DatasetRows datasets, ShotRows shots, DatasetPlanning planning, DatasetEndings endings,
            RenderingService renderings, ContentTrail trail, Event<JobWanted> wanted) {
        this.avatars = avatars;
        this.datasets = datasets;
        this.shots = shots;
        this.planning = planning;
        this.endings = endings;
        this.renderings = renderings;
        this.trail = trail;
        this.wanted = wanted;
    }

    /** For the CDI client proxy only. */
    protected DatasetService() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * For the making of an identity, which hears of the end as {@link com.vixenbliss.creator.identity.avatar.StageEnded}: at once
     * when there is a good data set after the present anchor already. One that ended otherwise is taken up where it was. Twice
     * is once.
     *
     * @param size how many pictures are planned, 10 to 100
     * @return the data set's id
     * @throws Fault {@code CONFLICT} for an identity that nothing can be drawn after
     */
    public UUID begin(UUID avatarId, int size) {
        AvatarFacts avatar = avatars.find(avatarId).orElseThrow(AvatarNotFound::new);
        Face face = planning.requireFace(avatar);
        Optional<DatasetRow> latest = datasets.latest(avatarId).flatMap(found -> datasets.hold(found.id()));
        DatasetRow dataset = latest.filter(found -> found.status().isInHand() || isAfter(found, face))
                .orElseGet(() -> planning.plan(avatar, face, size, true));
        if (dataset.status() == DatasetStatus.READY) {
            endings.readyAlready(dataset);
        } else if (dataset.status().isInHand()) {
            datasets.waitFor(dataset.id());
        } else {
            takeUp(dataset, true);
        }
        wanted.fire(new JobWanted(JOB, dataset.id()));
        return dataset.id();
    }

    /** Stops what is in hand; what has been drawn stays, and {@link #begin} goes on with it. */
    public void cancel(UUID avatarId) {
        datasets.latest(avatarId).flatMap(found -> datasets.hold(found.id())).filter(found -> found.status().isInHand())
                .ifPresent(dataset -> {
                    endings.cancelled(dataset);
                    shots.ofDataset(dataset.id()).stream().filter(shot -> shot.state() == ShotState.ORDERED)
                            .forEach(shot -> renderings.cancel(shot.id()));
                });
    }

    /**
     * Draws what is missing once more, or all of it anew; all of it too when there is none yet, and when the anchor is another
     * one by now.
     *
     * @throws Fault {@code CONFLICT} while one is in hand, and for an identity that nothing can be drawn after
     */
    public void rebuild(UUID studioId, UUID avatarId, Rebuild order) {
        AvatarFacts avatar = avatars.require(studioId, avatarId);
        Face face = planning.requireFace(avatar);
        Optional<DatasetRow> latest = datasets.latest(avatarId).flatMap(found -> datasets.hold(found.id()));
        if (latest.filter(found -> found.status().isInHand()).isPresent()) {
            throw new DatasetInHand();
        }
        UUID id = latest.filter(found -> !order.anew() && isAfter(found, face))
                .map(found -> takeUp(found, false))
                .orElseGet(() -> planning.plan(avatar, face, size(order, latest), false).id());
        trail.did("training_dataset", id, "rebuilt");
        wanted.fire(new JobWanted(JOB, id));
    }

    private static int size(Rebuild order, Optional<DatasetRow> before) {
        return order.size() == null ? before.map(DatasetRow::targetCount).orElse(Rebuild.USUAL_SIZE) : order.size();
    }

    private UUID takeUp(DatasetRow dataset, boolean stageWaits) {
        datasets.reopen(dataset.id(), planning.attempts(), stageWaits);
        shots.again(dataset.id());
        return dataset.id();
    }

    /** Pictures of two anchors are pictures of two faces. */
    private static boolean isAfter(DatasetRow dataset, Face face) {
        return face.anchor().filter(anchor -> anchor.imageId().equals(dataset.anchorImageId())).isPresent();
    }
}
