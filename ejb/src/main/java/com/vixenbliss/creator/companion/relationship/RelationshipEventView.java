package com.vixenbliss.creator.companion.relationship;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that moved between two.
 *
 * @param kind {@code tension}, {@code tone}, {@code beat}, {@code stage_progress}, {@code milestone} or {@code stage}
 * @param amount by how much it really moved; absent where nothing is counted
 * @param detail the tone, beat, milestone or stage
 * @param sourceMessageId the line that moved it
 */
public record RelationshipEventView(
        UUID id, String kind, Integer amount, String detail, UUID sourceMessageId, Instant createdAt) {}
