package com.vixenbliss.creator.monetisation.credits;

import java.util.UUID;

/** A person's account of Sparks and what is on it. */
record Wallet(UUID userId, UUID accountId, Balance balance) {}
