package com.vixenbliss.creator.identity.avatar;

/** The steps in which an identity is made, in their order. */
public enum Stage {
    /** Who it is, in words. */
    BIOGRAPHY,
    /** The character that people meet, and its kit. */
    CHARACTER,
    /** The face that every other picture is drawn after. */
    ANCHOR,
    /** Pictures to learn the face from. */
    DATASET,
    /** The model that has learned it. */
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
