package com.vixenbliss.creator.platform.cost.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vixenbliss.creator.platform.metric.Meters;

/** What happens when a limit is reached; in lower case in the database. */
public enum Action {
    /** It is said, and spending goes on. */
    WARN,
    /** It is said, and what would go beyond it is refused before it is paid for. */
    STOP;

    /** As the wire and the database spell it. */
    @JsonValue
    public String word() {
        return Meters.word(this);
    }
}
