package com.vixenbliss.creator.companion.exchange;

import java.time.Instant;
import java.util.UUID;

/** An exchange that was given up, without a word of what was said in it. */
public record FailedExchange(
        UUID turnId, UUID episodeId, UUID characterId, String characterName, int attempts, String reason, Instant failedAt) {}
