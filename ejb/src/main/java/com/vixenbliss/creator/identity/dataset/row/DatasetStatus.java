package com.vixenbliss.creator.identity.dataset.row;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a data set is. */
public enum DatasetStatus {
    /** Pictures are ordered, drawn and judged. */
    @JsonProperty("drawing") DRAWING,
    /** The best of them are chosen and packed. */
    @JsonProperty("assembling") ASSEMBLING,
    /** A model can be trained with it. */
    @JsonProperty("ready") READY,
    /** Too few pictures are good, or nothing may be drawn; the reason says which. */
    @JsonProperty("failed") FAILED,
    @JsonProperty("stopped_at_budget") STOPPED_AT_BUDGET,
    @JsonProperty("cancelled") CANCELLED;

    /** A job is to work on it. */
    public boolean isInHand() {
        return this == DRAWING || this == ASSEMBLING;
    }

    /** As it is written in rows and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
