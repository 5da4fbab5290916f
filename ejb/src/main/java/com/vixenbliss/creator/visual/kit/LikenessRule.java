package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import com.vixenbliss.creator.visual.rendering.OutputCheck;
import com.vixenbliss.creator.visual.rendering.ReferenceRule;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Nothing is drawn after a real person whose licence has ended, though it was ordered before; what a provider had in hand at
 * that moment is thrown away, whatever it was for.
 */
@ApplicationScoped
@Transactional
public class LikenessRule implements ReferenceRule, OutputCheck {

    private static final String ENDED = "The licence of the person whom it would show has ended.";

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

    @Override
    public Optional<String> objection(RenderingOrder order, Prediction prediction, byte[] picture) {
        boolean ended = order.prompt().referenceImageIds().stream().anyMatch(image -> assets.isWithdrawn(image, clock.instant()));
        return ended ? Optional.of(ENDED) : Optional.empty();
    }
}
