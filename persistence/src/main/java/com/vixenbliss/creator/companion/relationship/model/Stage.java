package com.vixenbliss.creator.companion.relationship.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** How near a person and a character are. It only ever grows, one stage at a time. */
public enum Stage {
    ACQUAINTANCE,
    FRIENDLY,
    CLOSE,
    INTIMATE;

    /** The word of the wire and of the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The one after this; empty after the last. */
    public Optional<Stage> next() {
        return this == INTIMATE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
