package com.vixenbliss.creator.monetisation.credits.rest;

import com.vixenbliss.creator.monetisation.credits.Balance;
import com.vixenbliss.creator.monetisation.credits.Prices;
import com.vixenbliss.creator.monetisation.ledger.Posting;

/**
 * What somebody has and what things cost.
 *
 * @param balance the sum of all entries
 * @param reserved how much of it is held back for what is under way
 * @param available what can be spent: the balance without what is reserved
 * @param currency {@code SPARKS}
 */
public record Purse(long balance, long reserved, long available, String currency, PriceList prices) {

    /**
     * In Sparks.
     *
     * @param sceneManual a picture that one asks for
     * @param sceneAutomatic a picture that an episode sets off by itself
     */
    public record PriceList(long sceneManual, long sceneAutomatic) {}

    static Purse of(Balance balance, Prices prices) {
        return new Purse(balance.balance().amount(), balance.reserved().amount(), balance.available().amount(), Posting.SPARKS,
                new PriceList(prices.sceneManual().amount(), prices.sceneAutomatic().amount()));
    }
}
