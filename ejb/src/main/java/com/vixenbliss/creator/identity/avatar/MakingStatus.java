package com.vixenbliss.creator.identity.avatar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How the making of an identity goes. */
public enum MakingStatus {
    /** Something is being done. */
    @JsonProperty("running")
    RUNNING,
    /** A member of the studio is waited for: a stage says what it needs. */
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("stopped_at_budget")
    STOPPED_AT_BUDGET,
    @JsonProperty("cancelled")
    CANCELLED;

    /** @param stages in their order */
    public static MakingStatus of(List<StageView> stages) {
        return stages.stream().filter(stage -> !stage.state().isPassed()).findFirst().map(MakingStatus::at).orElse(COMPLETED);
    }

    private static MakingStatus at(StageView stage) {
        return switch (stage.state()) {
            case FAILED -> FAILED;
            case STOPPED_AT_BUDGET -> STOPPED_AT_BUDGET;
            case CANCELLED -> CANCELLED;
            default -> stage.needs() == null ? RUNNING : WAITING;
        };
    }
}
