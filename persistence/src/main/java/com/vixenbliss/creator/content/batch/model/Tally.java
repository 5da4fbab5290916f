package com.vixenbliss.creator.content.batch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How many pieces of a batch have ended, and what all of them have cost.
 *
 * @param completed ready, and whatever became of them then
 */
@Embeddable
public record Tally(
        @Column(name = "completed_count") int completed,
        @Column(name = "failed_count") int failed,
        @Column(name = "cost_usd") BigDecimal costUsd) {

    /** Before the first. */
    public static final Tally NONE = new Tally(0, 0, BigDecimal.ZERO);

    public int ended() {
        return completed + failed;
    }

    /** What becomes of a batch when there is nothing left to be made. */
    BatchStatus ending() {
        if (failed == 0) {
            return BatchStatus.COMPLETED;
        }
        return completed == 0 ? BatchStatus.FAILED : BatchStatus.COMPLETED_WITH_FAILURES;
    }
}
