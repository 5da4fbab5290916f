package com.vixenbliss.creator.companion.acquaintance;

import java.time.Instant;
import java.util.UUID;

/**
 * A person and a character who have met.
 *
 * @param id the relationship's
 * @param stage {@code acquaintance}, {@code friendly}, {@code close} or {@code intimate}
 * @param stageProgress 0 to 100
 * @param tension 0 to 100
 * @param memories that are true at present
 * @param lastAt when something was said last; null when nothing was
 */
public record Acquaintance(
        UUID id, UUID userId, String personName, UUID characterId, String characterName, String stage, int stageProgress,
        int tension, String tone, long memories, long episodes, Instant lastAt) {}
