package com.vixenbliss.creator.visual.image.reconcile;

import java.util.Locale;
import org.slf4j.event.Level;

/** What was found and done. */
public enum Finding {
    /** All is well, or somebody else has seen to it. */
    NOTHING(Level.DEBUG),
    /** All of it was there but for the last word. */
    FINISHED(Level.INFO),
    /** It was not whole; what there was of it is gone, and it may be kept anew. */
    UNDONE(Level.INFO),
    /** A removal was seen through. */
    REMOVED(Level.INFO),
    /** An object without a row was deleted. */
    ORPHAN(Level.INFO),
    /** An object is gone, or is not of the size that it was: nobody of ours does that. */
    MISSING(Level.WARN),
    /** Somebody put back what was missing. */
    FOUND_AGAIN(Level.INFO);

    private final Level level;

    Finding(Level level) {
        this.level = level;
    }

    /** As it is counted. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Level level() {
        return level;
    }
}
