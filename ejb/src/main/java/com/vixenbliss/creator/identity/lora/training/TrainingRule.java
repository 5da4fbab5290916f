package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.visual.kit.LicenceService;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Nothing is trained on, or drawn like, a real person whose licence has ended: asked anew each time. */
@ApplicationScoped
public class TrainingRule {

    private final LicenceService licences;

    @Inject
    TrainingRule(LicenceService licences) {
        this.licences = licences;
    }

    /** For the CDI client proxy only. */
    protected TrainingRule() {
        this(null);
    }

    public boolean isWithdrawn(AvatarFacts avatar) {
        return avatar.kitId() != null && licences.isWithdrawn(avatar.kitId());
    }

    /** @throws LikenessWithdrawn when the person does not agree (any more) */
    public void check(AvatarFacts avatar) {
        if (isWithdrawn(avatar)) {
            throw new LikenessWithdrawn();
        }
    }
}
