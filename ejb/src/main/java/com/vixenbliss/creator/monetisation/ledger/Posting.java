package com.vixenbliss.creator.monetisation.ledger;

import java.util.UUID;

/**
 * One entry of a booking: how much an account is moved.
 *
 * @param currency {@value #SPARKS} or an ISO 4217 code; must be the account's
 * @param amountMinor in minor units, negative for what goes out; never zero
 */
public record Posting(UUID accountId, String currency, long amountMinor) {

    /** The platform's own currency. It has no smaller unit. */
    public static final String SPARKS = "SPARKS";
}
