package com.vixenbliss.creator.identity.avatar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a stage stands. */
public enum StageState {
    /** Its turn has not come. */
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("done")
    DONE,
    /** It was not ordered. */
    @JsonProperty("skipped")
    SKIPPED,
    @JsonProperty("failed")
    FAILED,
    /** The next call would have cost more than the budget holds. */
    @JsonProperty("stopped_at_budget")
    STOPPED_AT_BUDGET,
    @JsonProperty("cancelled")
    CANCELLED;

    /** As it stands in its column. */
    public static StageState of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** The next stage may begin. */
    public boolean isPassed() {
        return this == DONE || this == SKIPPED;
    }

    /** It goes on only when somebody has it tried again. */
    public boolean isStuck() {
        return this == FAILED || this == STOPPED_AT_BUDGET || this == CANCELLED;
    }
}
