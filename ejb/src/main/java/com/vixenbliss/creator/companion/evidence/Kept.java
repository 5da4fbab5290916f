package com.vixenbliss.creator.companion.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A memory that stays whatever becomes of its lines, because the person corrected or pinned it, or because it never rested
 * on a line.
 *
 * @param validTo when it ended, if nothing named ended it; null when what was said later decides
 * @param value what it claims
 * @param correctedAt null when it is as it was learned
 * @param isPinned what contradicts it goes into the past
 */
record Kept(UUID id, String claimKey, Instant validFrom, Instant validTo, String value, Instant correctedAt, boolean isPinned) {}
