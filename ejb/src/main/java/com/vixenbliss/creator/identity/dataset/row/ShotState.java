package com.vixenbliss.creator.identity.dataset.row;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far one picture of a data set is. */
public enum ShotState {
    /** Planned, and not ordered yet. */
    @JsonProperty("wanted") WANTED,
    @JsonProperty("ordered") ORDERED,
    /** There, and not judged yet. */
    @JsonProperty("drawn") DRAWN,
    @JsonProperty("accepted") ACCEPTED,
    @JsonProperty("rejected") REJECTED,
    /** It was not drawn. */
    @JsonProperty("failed") FAILED;

    /** Somebody can look at it and decide. */
    public boolean isJudged() {
        return this == ACCEPTED || this == REJECTED;
    }

    /** As it is written in rows and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
