package com.vixenbliss.creator.companion.memory.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a memory is about the person or about the figure that the person plays. */
public enum Canon {
    /** About the person. */
    REAL,
    /** Said in play; never taken for true of the person. */
    ROLE;

    /** The word of the wire and of the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Canon of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
