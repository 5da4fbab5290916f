package com.vixenbliss.creator.visual.kit.prompt;

import java.util.Objects;
import java.util.random.RandomGenerator;

/** Numbers that make a drawing repeatable. Providers take 31 bits. */
public final class Seeds {

    /** The greatest of all. */
    public static final long GREATEST = Integer.MAX_VALUE;

    private Seeds() {}

    /** @param wanted null to draw lots */
    public static long first(Long wanted, RandomGenerator lots) {
        return Objects.requireNonNullElseGet(wanted, () -> lots.nextLong(GREATEST + 1));
    }

    /** The seed so many places behind the first; behind the greatest comes 0. */
    public static long at(long first, int place) {
        return (first + place) % (GREATEST + 1);
    }
}
