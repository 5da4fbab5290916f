package com.vixenbliss.creator.content.batch.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Pieces of content that are made together. Its status says whether anything new is ordered; it is settled when nothing is
 * under way any more, which may be a little later.
 */
@Entity
@Table(name = "content_batches")
public class ContentBatch {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(name = "avatar_id", updatable = false)
    private UUID avatarId;

    @Column(name = "job_execution_id")
    private Long jobExecutionId;

    @Embedded
    private BatchPlan plan;

    @Column(name = "budget_usd")
    private BigDecimal budgetUsd;

    private BatchStatus status;
    private String reason;
    private boolean settled;

    @Embedded
    private Tally tally;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** JPA only. */
    protected ContentBatch() {}

    /** @param budgetUsd null for no budget of its own */
    public static ContentBatch ordered(UUID studioId, UUID avatarId, BatchPlan plan, BigDecimal budgetUsd, Instant now) {
        ContentBatch batch = new ContentBatch();
        batch.id = TimeOrderedId.next();
        batch.createdAt = now;
        batch.updatedAt = now;
        batch.studioId = studioId;
        batch.avatarId = avatarId;
        batch.plan = plan;
        batch.budgetUsd = budgetUsd;
        batch.status = BatchStatus.PLANNED;
        batch.tally = Tally.NONE;
        return batch;
    }

    /** A run of the job has begun with it. */
    public void runs(long execution, Instant now) {
        jobExecutionId = execution;
        if (status == BatchStatus.PLANNED) {
            status = BatchStatus.RUNNING;
            startedAt = now;
        }
        updatedAt = now;
    }

    /**
     * Nothing new is ordered from now on; what is under way is taken in.
     *
     * @throws Fault {@code CONFLICT} for one that has ended
     */
    public void stop(BatchStatus how, String why, Instant now) {
        if (status == how) {
            return;
        }
        if (!status.goesOn()) {
            throw new Fault(Kind.CONFLICT, "batch-not-running", "The batch does not run.");
        }
        status = how;
        reason = why;
        updatedAt = now;
    }

    /**
     * It goes on where it was. One that runs goes on running.
     *
     * @param newBudgetUsd null to leave it as it is
     * @throws Fault {@code CONFLICT} for one of which everything is made
     */
    public void restart(BigDecimal newBudgetUsd, Instant now) {
        if (status == BatchStatus.COMPLETED) {
            throw new Fault(Kind.CONFLICT, "batch-completed", "Every piece of the batch is made. Have a piece made again instead.");
        }
        budgetUsd = newBudgetUsd == null ? budgetUsd : newBudgetUsd;
        if (!status.goesOn()) {
            goOn(now);
        }
    }

    /**
     * One of its pieces is to be made again.
     *
     * @throws Fault {@code CONFLICT} while it is stopped
     */
    public void reopen(Instant now) {
        if (status == BatchStatus.STOPPED || status == BatchStatus.STOPPED_AT_BUDGET) {
            throw new Fault(Kind.CONFLICT, "batch-stopped", "The batch of this piece is stopped. Restart it first.");
        }
        if (!status.goesOn()) {
            goOn(now);
        }
    }

    private void goOn(Instant now) {
        status = BatchStatus.RUNNING;
        reason = null;
        settled = false;
        startedAt = now;
        endedAt = null;
        updatedAt = now;
    }

    /** Nothing of it is under way any more. */
    public void settle(Tally counted, Instant now) {
        tally = counted;
        settled = true;
        endedAt = now;
        updatedAt = now;
        if (status.goesOn()) {
            status = counted.ending();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public UUID avatarId() {
        return avatarId;
    }

    public BatchPlan plan() {
        return plan;
    }

    /** Null when only other budgets hold. */
    public BigDecimal budgetUsd() {
        return budgetUsd;
    }

    public BatchStatus status() {
        return status;
    }

    /** Why it stands still, in plain words; null while it does not. */
    public String reason() {
        return reason;
    }

    public boolean isSettled() {
        return settled;
    }

    /** Holds while it is settled. */
    public Tally tally() {
        return tally;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentBatch batch && id.equals(batch.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
