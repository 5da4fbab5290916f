package com.vixenbliss.creator.identity.lora.row;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.identity.lora.LoraStatus;
import java.util.Locale;

/** How far a training is. */
public enum State {
    /** Waits for one of the provider's places. */
    @JsonProperty("queued")
    QUEUED(LoraStatus.QUEUED),
    /** It is made ready and asked for; whether the provider has it is not known yet. */
    @JsonProperty("submitting")
    SUBMITTING(LoraStatus.STARTING),
    /** The provider trains; the training is known by its id. */
    @JsonProperty("training")
    TRAINING(LoraStatus.PROCESSING),
    /** It is trained, and its weights are being brought here. */
    @JsonProperty("storing")
    STORING(LoraStatus.PROCESSING),
    @JsonProperty("succeeded")
    SUCCEEDED(LoraStatus.SUCCEEDED),
    @JsonProperty("failed")
    FAILED(LoraStatus.FAILED),
    @JsonProperty("cancelled")
    CANCELLED(LoraStatus.CANCELED),
    @JsonProperty("stopped_at_budget")
    STOPPED_AT_BUDGET(LoraStatus.STOPPED_AT_BUDGET);

    private final LoraStatus told;

    State(LoraStatus told) {
        this.told = told;
    }

    public LoraStatus told() {
        return told;
    }

    /** Nothing follows. */
    public boolean isEnd() {
        return compareTo(SUCCEEDED) >= 0;
    }

    /** The column's form. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
