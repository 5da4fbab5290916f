package com.vixenbliss.creator.monetisation.credits.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An amount of Sparks, the platform's own currency. Whole and never negative: what is taken is said by a verb, not by a sign.
 *
 * @param amount from 0 to {@value #MOST}
 */
public record Credits(@JsonValue long amount) implements Comparable<Credits> {

    /** More than anybody will ever hold, and small enough that sums of sums do not overflow. */
    public static final long MOST = 1_000_000_000_000L;

    /** Nothing. */
    public static final Credits NONE = new Credits(0);

    public Credits {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("Not an amount of Sparks: " + amount);
        }
    }

    /** @throws IllegalArgumentException below 0 and above {@value #MOST} */
    public static Credits of(long amount) {
        return new Credits(amount);
    }

    public boolean isNone() {
        return amount == 0;
    }

    @Override
    public int compareTo(Credits other) {
        return Long.compare(amount, other.amount);
    }

    /** As it stands in a sentence. */
    @Override
    public String toString() {
        return amount == 1 ? "1 Spark" : amount + " Sparks";
    }
}
