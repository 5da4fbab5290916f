package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.BatchPlan;
import com.vixenbliss.creator.content.batch.model.BatchStatus;
import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.batch.model.Tally;
import com.vixenbliss.creator.content.piece.model.AccessTier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A batch of content and how far it is.
 *
 * @param jobId its own id
 * @param drawnBy {@code lora}, the avatar's own model, or {@code reference}, after its anchor
 * @param reason why it stands still, in plain words; null while it does not
 * @param underWay whether pieces of it are being made, which goes on for a little while after a stop
 * @param etaSeconds by the pace of its latest pieces; null while that says nothing
 * @param budgetUsd null when only other budgets hold
 * @param startedAt since when it runs, after the last restart
 */
public record BatchView(
        UUID id,
        UUID jobId,
        UUID avatarId,
        String niche,
        List<String> platforms,
        List<String> themes,
        AccessTier tier,
        String drawnBy,
        BatchStatus status,
        String reason,
        boolean underWay,
        int requestedCount,
        int completedCount,
        int failedCount,
        BatchProgress progress,
        Long etaSeconds,
        BigDecimal costUsd,
        BigDecimal budgetUsd,
        BigDecimal estimateUsd,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt) {

    static BatchView of(ContentBatch batch, Pace pace) {
        BatchPlan plan = batch.plan();
        Tally tally = pace.tally();
        return new BatchView(batch.id(), batch.id(), batch.avatarId(), plan.niche(), plan.platforms(), plan.themes(), plan.tier(),
                plan.trained() ? "lora" : "reference", batch.status(), batch.reason(), !batch.isSettled() && batch.startedAt() != null,
                plan.count(), tally.completed(), tally.failed(), new BatchProgress(tally.completed(), plan.count(), tally.failed()),
                batch.status().goesOn() ? pace.etaSeconds(plan.count() - tally.ended()) : null, tally.costUsd(), batch.budgetUsd(),
                plan.estimateUsd(), batch.createdAt(), batch.startedAt(), batch.endedAt());
    }

    /** Whether nothing has moved since but time. */
    public boolean isAsFarAs(BatchView other) {
        return status == other.status && underWay == other.underWay && progress.equals(other.progress)
                && costUsd.compareTo(other.costUsd) == 0 && Objects.equals(reason, other.reason);
    }
}
