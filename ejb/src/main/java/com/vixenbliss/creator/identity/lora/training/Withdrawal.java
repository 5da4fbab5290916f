package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A training ends when a real person whom it shows does not agree any more: asked before each step, so within seconds. */
@ApplicationScoped
class Withdrawal {

    private final Avatars avatars;
    private final TrainingRule rule;
    private final LoraTrainer host;
    private final LoraEndings endings;

    @Inject
    Withdrawal(Avatars avatars, TrainingRule rule, LoraTrainer host, LoraEndings endings) {
        this.avatars = avatars;
        this.rule = rule;
        this.host = host;
        this.endings = endings;
    }

    /** For the CDI client proxy only. */
    protected Withdrawal() {
        this(null, null, null, null);
    }

    boolean concerns(LoraRow row) {
        return !row.state().isEnd() && avatars.find(row.avatarId()).filter(rule::isWithdrawn).isPresent();
    }

    /** What may have been asked for without its id being noted ends by the provider's own deadline; nothing of it is fetched. */
    Next stop(LoraRow row) {
        if (row.trainingId() != null) {
            host.cancel(row.trainingId());
        }
        return endings.failed(row, new LikenessWithdrawn().getMessage());
    }
}
