package com.vixenbliss.creator.content.template;

/**
 * Chance that can be had again: SplitMix64 (Steele, Lea and Flood 2014), written out because what a seed gives must stay
 * the same with every release of Java.
 */
final class Dice {

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final long FIRST = 0xbf58476d1ce4e5b9L;
    private static final long SECOND = 0x94d049bb133111ebL;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** @param whats what is thrown for: other numbers throw otherwise */
    static Dice of(long seed, long... whats) {
        long state = mixed(seed + STEP);
        for (long what : whats) {
            state = mixed(state + STEP * (what + 1));
        }
        return new Dice(state);
    }

    /** @return 0 to {@code sides} − 1 */
    int below(int sides) {
        state += STEP;
        return (int) Long.remainderUnsigned(mixed(state), sides);
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * FIRST;
        mixed = (mixed ^ mixed >>> 27) * SECOND;
        return mixed ^ mixed >>> 31;
    }
}
