package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import com.vixenbliss.creator.visual.rendering.ReferenceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Nothing is drawn after a real person whose licence has ended, though it was ordered before. */
@ApplicationScoped
@Transactional
public class LikenessRule implements ReferenceRule {

    private final AvatarAssets assets;
    private final Clock clock;

    @Inject
    LikenessRule(AvatarAssets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected LikenessRule() {
        this(null, null);
    }

    @Override
    public void check(UUID imageId) {
        if (assets.isWithdrawn(imageId, clock.instant())) {
            throw new LikenessWithdrawn();
        }
    }
}
