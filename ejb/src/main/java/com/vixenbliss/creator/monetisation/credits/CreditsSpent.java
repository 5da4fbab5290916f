package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;
import java.util.UUID;

/** Somebody has paid for something. Fired within the transaction of the capture. */
public record CreditsSpent(UUID userId, Credits amount, String purpose, UUID reference) {}
