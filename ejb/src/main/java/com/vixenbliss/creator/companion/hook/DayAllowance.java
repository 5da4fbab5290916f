package com.vixenbliss.creator.companion.hook;

import java.time.Instant;
import java.util.Collection;

/**
 * How much may still be raised with a person today. A day is the person's own, from midnight to midnight, 23 to 25 hours.
 *
 * @param left never negative
 */
public record DayAllowance(int left) {

    /**
     * @param perDay as the person wishes
     * @param raised when hooks were raised lately, in replies or unasked, with all characters
     */
    public static DayAllowance of(PersonalTime time, int perDay, Collection<Instant> raised) {
        Instant midnight = time.startOfDay();
        long today = raised.stream().filter(moment -> !moment.isBefore(midnight)).count();
        return new DayAllowance((int) Math.max(0, perDay - today));
    }
}
