package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.piece.PieceBatches;
import com.vixenbliss.creator.content.template.PlanOrder;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.platform.schedule.JobWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets a batch go on for a piece of it that is to be made again. */
@ApplicationScoped
@Transactional
class Reopening implements PieceBatches {

    private final Batches batches;
    private final BatchPlans plans;
    private final Avatars avatars;
    private final Event<JobWanted> wanted;
    private final Clock clock;

    @Inject
    Reopening(Batches batches, BatchPlans plans, Avatars avatars, Event<JobWanted> wanted, Clock clock) {
        this.batches = batches;
        this.plans = plans;
        this.avatars = avatars;
        this.wanted = wanted;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Reopening() {
        this(null, null, null, null, null);
    }

    @Override
    public PlanOrder reopen(UUID batchId) {
        ContentBatch batch = batches.findForChange(batchId).orElseThrow(BatchNotFound::new);
        batch.reopen(clock.instant());
        batches.flush();
        wanted.fire(new JobWanted(BatchService.JOB, batchId));
        AvatarFacts avatar = avatars.find(batch.avatarId()).orElseThrow(BatchNotFound::new);
        return plans.order(avatar, batch.plan(), List.of());
    }
}
