package com.vixenbliss.creator.companion.relationship.model;

import java.time.Instant;
import java.util.Locale;

/**
 * One thing that moved in a relationship: a row of {@code relationship_events}. All of them, applied in order to
 * {@link Bond#NEW}, give the present state.
 *
 * @param amount by how much it really moved (bounds applied); null where nothing is counted
 * @param detail the tone, beat, milestone or stage; empty where the amount says all
 * @param at when the line was said that moved it
 */
public record Change(Kind kind, Integer amount, String detail, Instant at) {

    /** What moved. */
    public enum Kind {
        TENSION,
        TONE,
        STAGE_PROGRESS,
        BEAT,
        MILESTONE,
        STAGE;

        /** The word of the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static Change counted(Kind kind, int amount, Instant at) {
        return new Change(kind, amount, "", at);
    }

    static Change named(Kind kind, String detail, Instant at) {
        return new Change(kind, null, detail, at);
    }
}
