package com.vixenbliss.creator.platform.cost;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One paid call, as it stands in {@code cost_entries}.
 *
 * @param operation a stable word: {@code chat.reply}, {@code chat.extract}, {@code memory.embed}, …
 * @param referenceId the turn, scene or job that caused it; like all ids but the first it may be null
 * @param units what was counted: {@code input_tokens}, {@code output_tokens}, {@code latency_ms}, …
 * @param costUsd scale 6
 */
public record CostEntry(
        UUID id,
        Instant createdAt,
        String provider,
        String model,
        String operation,
        UUID studioId,
        UUID userId,
        UUID characterId,
        UUID avatarId,
        UUID batchId,
        UUID referenceId,
        JsonNode units,
        BigDecimal costUsd) {}
