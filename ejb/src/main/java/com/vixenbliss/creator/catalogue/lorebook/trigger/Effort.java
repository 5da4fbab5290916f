package com.vixenbliss.creator.catalogue.lorebook.trigger;

/**
 * What the patterns of one turn may cost together, in steps: the size of a pattern times the letters it is searched in. It
 * is counted and not timed, so that the same conversation always brings up the same entries.
 */
final class Effort {

    /** Some tens of milliseconds at the worst; a usual pattern over the latest four messages takes a four-hundredth of it. */
    static final long MOST = 8_000_000;

    private long left = MOST;
    private boolean exhausted;

    /** Whether there is still so much left; then it is spent. */
    boolean spend(long steps) {
        if (steps > left) {
            exhausted = true;
            return false;
        }
        left -= steps;
        return true;
    }

    /** Whether some pattern was not searched for. */
    boolean isExhausted() {
        return exhausted;
    }
}
