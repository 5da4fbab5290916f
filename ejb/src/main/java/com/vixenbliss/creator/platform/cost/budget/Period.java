package com.vixenbliss.creator.platform.cost.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vixenbliss.creator.platform.metric.Meters;

/** For how long a limit holds, before it begins anew; in lower case in the database. */
public enum Period {
    /** For good. */
    TOTAL,
    /** From midnight to midnight, UTC. */
    DAY,
    /** A calendar month, UTC. */
    MONTH;

    /** As the wire and the database spell it. */
    @JsonValue
    public String word() {
        return Meters.word(this);
    }
}
