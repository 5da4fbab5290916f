package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Cancelled;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Drawn;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Failed;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes into the kit what was drawn for it. Told twice, it does nothing the second time. */
@ApplicationScoped
@Transactional
public class DrawnPictures {

    private static final String STOPPED = "It was stopped.";
    private static final String WITHDRAWN = "The licence of the person whom it would show has ended.";

    private final AvatarAssets assets;
    private final ImageKeeper images;
    private final Clock clock;

    @Inject
    DrawnPictures(AvatarAssets assets, ImageKeeper images, Clock clock) {
        this.assets = assets;
        this.images = images;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected DrawnPictures() {
        this(null, null, null);
    }

    public void take(@Observes RenderingFinished finished) {
        if (finished.purpose() == Purpose.ANCHOR || finished.purpose() == Purpose.VARIANT) {
            assets.findForChange(finished.subjectId()).ifPresentOrElse(
                    asset -> settle(asset, finished.outcome()), () -> letGo(finished.outcome()));
        }
    }

    private void settle(AvatarAsset asset, RenderingOutcome outcome) {
        switch (outcome) {
            case Drawn drawn -> drawn(asset, drawn.imageId());
            case Refused refused -> asset.failed(refused.reason(), clock.instant());
            case Failed failed -> asset.failed(failed.reason(), clock.instant());
            case Cancelled cancelled -> asset.failed(STOPPED, clock.instant());
        }
    }

    private void drawn(AvatarAsset asset, UUID imageId) {
        if (asset.licenceId() != null && !assets.isInForce(asset.licenceId(), clock.instant())) {
            asset.failed(WITHDRAWN, clock.instant());
            assets.flush();
            images.remove(imageId);
        } else if (asset.drawn(imageId, clock.instant()) && !asset.isAnchor() && assets.canonical(asset).isEmpty()) {
            asset.prefer(clock.instant());
        }
    }

    /** The kit, or this picture of it, was deleted meanwhile. */
    private void letGo(RenderingOutcome outcome) {
        if (outcome instanceof Drawn drawn) {
            images.remove(drawn.imageId());
        }
    }
}
