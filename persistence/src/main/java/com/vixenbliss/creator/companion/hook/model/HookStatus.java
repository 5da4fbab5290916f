package com.vixenbliss.creator.companion.hook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a hook stands. The last four are ends. */
public enum HookStatus {
    /** Waits for its time, or for somebody to take it up. */
    PENDING,
    /** A node is about to say it unasked. */
    TAKEN,
    /** Raised: in a reply, or as a line of the character's own. */
    FIRED,
    /** The person told of it before it was raised, or the plan is off. */
    RESOLVED,
    /** The person does not want to hear of it. */
    DISMISSED,
    /** Nobody raised it while it was fresh. */
    EXPIRED;

    /** The word of the wire: that a node has it in hand is nobody else's business. */
    @JsonValue
    public String shown() {
        return this == TAKEN ? PENDING.word() : word();
    }

    /** The word of the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static HookStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
