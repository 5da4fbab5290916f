package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.batch.model.Tally;
import com.vixenbliss.creator.content.piece.making.CaptionBrief;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a batch stands in its making: each call one short transaction. */
@ApplicationScoped
@Transactional
class BatchRuns {

    private final Batches batches;
    private final Avatars avatars;
    private final Clock clock;
    private final int atOnce;

    /** @param atOnce batches that are made at a time on all nodes; the others wait, the oldest first */
    @Inject
    BatchRuns(Batches batches, Avatars avatars, Clock clock, @ConfigProperty(name = "CONTENT_BATCHES", defaultValue = "8") int atOnce) {
        this.batches = batches;
        this.avatars = avatars;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /** For the CDI client proxy only. */
    protected BatchRuns() {
        this(null, null, null, 0);
    }

    List<UUID> wanted(int limit) {
        return batches.unsettled(Math.min(limit, atOnce));
    }

    void begin(UUID batchId, long execution) {
        batches.findForChange(batchId).ifPresent(batch -> batch.runs(execution, clock.instant()));
    }

    /** What its captions have in common; empty when there is no such batch any more. */
    Optional<CaptionBrief> brief(UUID batchId) {
        return batches.find(batchId).flatMap(batch -> avatars.find(batch.avatarId()).map(avatar -> brief(batch, avatar)));
    }

    private static CaptionBrief brief(ContentBatch batch, AvatarFacts avatar) {
        return new CaptionBrief(batch.id(), batch.studioId(), batch.avatarId(), avatar.characterId(), batch.plan().niche(),
                batch.plan().template(), Locale.ENGLISH);
    }

    boolean isOpen(UUID batchId) {
        return batches.isOpen(batchId);
    }

    /** Held, so that nobody has a piece made again between counting and settling. */
    void settle(UUID batchId) {
        batches.findForChange(batchId).filter(batch -> !batch.isSettled() && !batches.isOpen(batchId)).ifPresent(batch -> {
            Tally counted = batches.paces(List.of(batchId)).get(batchId).tally();
            batch.settle(counted, clock.instant());
            Meters.count("content.batches", "status", Meters.word(batch.status()));
        });
    }
}
