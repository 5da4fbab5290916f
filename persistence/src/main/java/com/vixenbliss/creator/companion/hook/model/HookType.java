package com.vixenbliss.creator.companion.hook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a character comes back to something. */
public enum HookType {
    REMINDER,
    FOLLOW_UP,
    MILESTONE,
    ANNIVERSARY;

    /** The word of the wire and of the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static HookType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
