package com.vixenbliss.creator.companion.hook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Locale;

/** Why a character comes back to something. */
public enum HookType {
    REMINDER(Duration.ofHours(24)),
    FOLLOW_UP(Duration.ofDays(7)),
    MILESTONE(Duration.ofDays(14)),
    ANNIVERSARY(Duration.ofHours(48));

    private final Duration freshness;

    HookType(Duration freshness) {
        this.freshness = freshness;
    }

    /** For how long after its time it is still worth raising. */
    public Duration freshness() {
        return freshness;
    }

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
