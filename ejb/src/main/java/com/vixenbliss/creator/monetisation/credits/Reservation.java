package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;
import java.util.UUID;

/**
 * Sparks that are held back for something.
 *
 * @param purpose what kind of thing it is for: {@code scene}
 * @param reference which one; once for each purpose
 */
public record Reservation(UUID id, UUID userId, Credits amount, String purpose, UUID reference, State state) {

    /** From {@code HELD} to one of the others, never back. */
    public enum State {
        /** Part of what is reserved. */
        HELD,
        /** Spent: an entry of the ledger says so. */
        CAPTURED,
        /** Given back. */
        RELEASED
    }
}
