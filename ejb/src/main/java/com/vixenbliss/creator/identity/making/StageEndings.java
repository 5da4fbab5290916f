package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.avatar.StageState;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Writes how a stage ended, in the transaction that ends it. Told twice, or of a stage that is not under way (one trains
 * again what is ready), it does nothing.
 */
@ApplicationScoped
@Transactional
public class StageEndings {

    private final MakingRows rows;
    private final Event<MakingMoved> moved;

    @Inject
    public StageEndings(MakingRows rows, Event<MakingMoved> moved) {
        this.rows = rows;
        this.moved = moved;
    }

    /** For the CDI client proxy only. */
    protected StageEndings() {
        this(null, null);
    }

    public void onEnded(@Observes StageEnded ended) {
        StageState state = StageState.valueOf(ended.ending().name());
        if (rows.end(ended.avatarId(), ended.stage(), state, ended.reason())) {
            Meters.count("identity.stages", "stage", Meters.word(ended.stage()), "ending", Meters.word(ended.ending()));
            settle(ended.avatarId());
        }
    }

    /** Says of the avatar what its stages say, and that there may be more to do. */
    void settle(UUID avatarId) {
        rows.find(avatarId).ifPresent(making -> rows.become(avatarId, status(making)));
        moved.fire(new MakingMoved(avatarId));
    }

    private static String status(Making making) {
        if (making.current().isEmpty()) {
            return "ready";
        }
        Making.Standing current = making.current().get();
        if (current.state() == StageState.FAILED) {
            return "failed";
        }
        return switch (current.stage()) {
            case BIOGRAPHY -> "draft";
            case CHARACTER, ANCHOR -> "bio_ready";
            case DATASET -> "anchor_ready";
            case TRAINING -> current.state() == StageState.WAITING ? "dataset_ready" : "training";
        };
    }
}
