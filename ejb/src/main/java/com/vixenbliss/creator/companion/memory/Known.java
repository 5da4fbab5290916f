package com.vixenbliss.creator.companion.memory;

import java.time.Instant;
import java.util.UUID;

/**
 * A claim that is true at present.
 *
 * @param value what is claimed; null for a claim without a value
 */
public record Known(UUID id, String claimKey, String value, Instant validFrom) {}
