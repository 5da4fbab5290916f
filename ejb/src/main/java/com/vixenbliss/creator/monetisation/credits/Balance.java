package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;

/**
 * What a person has.
 *
 * @param balance the sum of the person's ledger entries
 * @param reserved how much of it is held back; never more than the balance
 */
public record Balance(Credits balance, Credits reserved) {

    /** What can be spent. */
    public Credits available() {
        return Credits.of(balance.amount() - reserved.amount());
    }
}
