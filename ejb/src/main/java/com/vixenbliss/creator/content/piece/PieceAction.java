package com.vixenbliss.creator.content.piece;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done to pieces. */
public enum PieceAction {
    @JsonProperty("approve")
    APPROVE,
    @JsonProperty("reject")
    REJECT,
    /** Another picture, with other words. */
    @JsonProperty("regenerate")
    REGENERATE
}
