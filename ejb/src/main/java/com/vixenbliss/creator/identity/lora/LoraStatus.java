package com.vixenbliss.creator.identity.lora;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a model is, for those who wait for it. */
public enum LoraStatus {
    /** Nobody has asked the provider yet. */
    @JsonProperty("queued")
    QUEUED,
    /** The provider is being asked. */
    @JsonProperty("starting")
    STARTING,
    /** It learns, or its weights are being fetched. */
    @JsonProperty("processing")
    PROCESSING,
    /** It can be drawn with. */
    @JsonProperty("succeeded")
    SUCCEEDED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("canceled")
    CANCELED,
    /** It would have cost more than a budget holds. */
    @JsonProperty("stopped_at_budget")
    STOPPED_AT_BUDGET
}
