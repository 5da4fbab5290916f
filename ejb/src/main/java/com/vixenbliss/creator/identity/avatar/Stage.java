package com.vixenbliss.creator.identity.avatar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The steps in which an identity is made, in their order. */
public enum Stage {
    /** Who it is, in words. */
    @JsonProperty("biography")
    BIOGRAPHY,
    /** The character that people meet, and its kit. */
    @JsonProperty("character")
    CHARACTER,
    /** The face that every other picture is drawn after. */
    @JsonProperty("anchor")
    ANCHOR,
    /** Pictures to learn the face from. */
    @JsonProperty("dataset")
    DATASET,
    /** The model that has learned it. */
    @JsonProperty("training")
    TRAINING;

    /** How a stage ends. */
    public enum Ending {
        DONE,
        FAILED,
        /** The next call would have cost more than the budget holds. */
        STOPPED_AT_BUDGET,
        CANCELLED
    }
}
