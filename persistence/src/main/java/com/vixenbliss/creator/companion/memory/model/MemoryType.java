package com.vixenbliss.creator.companion.memory.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of thing is remembered. */
public enum MemoryType {
    FACT,
    PREFERENCE,
    EMOTION,
    EVENT,
    RELATIONSHIP,
    GOAL;

    /** The word of the wire and of the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static MemoryType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
