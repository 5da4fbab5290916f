package com.vixenbliss.creator.content.batch.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** How a batch stands. */
public enum BatchStatus {
    /** Ordered; nobody has begun. */
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("running")
    RUNNING,
    /** Every piece came about. */
    @JsonProperty("completed")
    COMPLETED,
    /** Every piece has ended, some of them without a picture. */
    @JsonProperty("completed_with_failures")
    COMPLETED_WITH_FAILURES,
    /** Somebody stopped it, or it may not go on. */
    @JsonProperty("stopped")
    STOPPED,
    /** The next call would have cost more than a budget holds. */
    @JsonProperty("stopped_at_budget")
    STOPPED_AT_BUDGET,
    /** It came to nothing. */
    @JsonProperty("failed")
    FAILED;

    /** Whether anything new is ordered for it. */
    public boolean goesOn() {
        return this == PLANNED || this == RUNNING;
    }

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<BatchStatus> {
        Column() {
            super(BatchStatus.class);
        }
    }
}
