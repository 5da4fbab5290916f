package com.vixenbliss.creator.platform.cost.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vixenbliss.creator.platform.metric.Meters;

/** Whose costs a budget limits; in lower case in the database. */
public enum Scope {
    /** All that a studio causes, its conversations with it. */
    STUDIO,
    /** One identity: its making, and all content that is made of it. */
    AVATAR,
    /** One batch of content. */
    BATCH;

    /** As the wire and the database spell it. */
    @JsonValue
    public String word() {
        return Meters.word(this);
    }
}
