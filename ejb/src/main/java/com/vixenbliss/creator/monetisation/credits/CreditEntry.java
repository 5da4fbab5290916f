package com.vixenbliss.creator.monetisation.credits;

import java.time.Instant;
import java.util.UUID;

/**
 * One movement of a person's Sparks.
 *
 * @param amount positive for what came, negative for what went; all of them sum to the balance
 * @param kind {@code welcome}, {@code studio}, {@code correction} or {@code spend}
 * @param purpose what kind of thing was bought; null when nothing was
 * @param reference which one; null for a welcome
 * @param reason what the studio said why; null where nobody was asked
 * @param balanceAfter what the person had then
 */
public record CreditEntry(
        UUID id, long amount, String kind, String purpose, UUID reference, String reason, Instant createdAt, long balanceAfter) {}
