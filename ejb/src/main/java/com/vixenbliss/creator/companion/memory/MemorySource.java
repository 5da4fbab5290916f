package com.vixenbliss.creator.companion.memory;

import java.time.Instant;
import java.util.UUID;

/**
 * A line that a memory came from.
 *
 * @param messageId the line
 * @param excerpt the sentence that said it; the line's beginning when no single sentence did
 */
public record MemorySource(UUID messageId, UUID episodeId, Instant saidAt, String excerpt) {}
