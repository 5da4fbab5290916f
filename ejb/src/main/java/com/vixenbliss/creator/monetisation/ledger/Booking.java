package com.vixenbliss.creator.monetisation.ledger;

import java.util.List;
import java.util.UUID;

/**
 * A transaction that is to be booked.
 *
 * @param key what makes it one transaction, however often it is booked
 * @param kind why value moves: {@code welcome}, {@code spend} …
 * @param purpose what kind of thing it is for; empty for none
 * @param reference which one
 * @param postings at least two, which sum to zero for each currency; the database looks at that
 */
public record Booking(String key, String kind, String purpose, UUID reference, List<Posting> postings) {

    public Booking {
        postings = List.copyOf(postings);
    }

    /**
     * Moves value from one account to another.
     *
     * @param amountMinor more than zero
     */
    public static List<Posting> between(UUID from, UUID to, String currency, long amountMinor) {
        if (amountMinor <= 0) {
            throw new IllegalArgumentException("Nothing moves: " + amountMinor);
        }
        return List.of(new Posting(from, currency, -amountMinor), new Posting(to, currency, amountMinor));
    }
}
