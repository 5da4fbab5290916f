package com.vixenbliss.creator.platform.cost;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vixenbliss.creator.platform.metric.Meters;

/** By what costs are summed up. */
public enum Grouping {
    PROVIDER("provider"),
    OPERATION("operation"),
    AVATAR("cast(avatar_id as text)"),
    BATCH("cast(batch_id as text)"),
    /** As {@code 2026-11-27}, UTC. */
    DAY("to_char(created_at at time zone 'UTC', 'YYYY-MM-DD')");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    /** As the wire spells it. */
    @JsonValue
    public String word() {
        return Meters.word(this);
    }

    /** In the words of the database. */
    String column() {
        return column;
    }
}
