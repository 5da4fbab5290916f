package com.vixenbliss.creator.monetisation.credits;

import java.time.Instant;
import java.util.UUID;

/**
 * Sparks that a studio gave.
 *
 * @param reason what the studio said why; the person sees it
 */
public record CreditGrant(UUID id, UUID userId, long amount, String reason, Instant createdAt) {}
