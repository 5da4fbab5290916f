package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Cancelled;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Drawn;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Failed;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Refused;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes down how the drawing of a picture ended. Told twice, it is done once. */
@ApplicationScoped
@Transactional
public class DrawnShots {

    private final ShotRows shots;
    private final ImageKeeper images;
    private final ShotsInHand inHand;
    private final Event<ShotCame> came;

    /** A picture came, or will not come. */
    record ShotCame() {}

    @Inject
    DrawnShots(ShotRows shots, ImageKeeper images, ShotsInHand inHand, Event<ShotCame> came) {
        this.shots = shots;
        this.images = images;
        this.inHand = inHand;
        this.came = came;
    }

    /** For the CDI client proxy only. */
    protected DrawnShots() {
        this(null, null, null, null);
    }

    public void take(@Observes RenderingFinished finished) {
        if (finished.purpose() == Purpose.DATASET) {
            write(finished.subjectId(), finished.outcome());
            came.fire(new ShotCame());
        }
    }

    private void write(UUID shotId, RenderingOutcome outcome) {
        switch (outcome) {
            case Drawn drawn -> drawn(shotId, drawn);
            case Refused refused -> notDrawn(shotId, refused.reason());
            case Failed failed -> notDrawn(shotId, failed.reason());
            case Cancelled cancelled -> notDrawn(shotId, "It was stopped.");
        }
    }

    /** What is paid for is kept, also when nobody waits for it any more; the picture of a row that is gone is not. */
    private void drawn(UUID shotId, Drawn drawn) {
        if (!shots.drawn(shotId, drawn.imageId(), drawn.costUsd()) && shots.find(shotId).isEmpty()) {
            images.remove(drawn.imageId());
        }
    }

    private void notDrawn(UUID shotId, String reason) {
        if (shots.notDrawn(shotId, reason)) {
            shots.find(shotId).ifPresent(shot -> shots.again(shot.datasetId()));
        }
    }

    void afterwards(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShotCame shot) {
        inHand.ring();
    }
}
