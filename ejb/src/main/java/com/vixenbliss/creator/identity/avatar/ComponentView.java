package com.vixenbliss.creator.identity.avatar;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A part of what an identity is, in words.
 *
 * @param componentType {@code biography}, {@code personality}, {@code voice}, {@code backstory} or {@code visual}
 * @param version from 1; the latest is meant
 * @param provider who wrote it, as {@code model}; null when a person did
 * @param costUsd of the answer that it came with, in US dollars; 0 for all parts of an answer but the first
 */
public record ComponentView(
        String componentType, int version, JsonNode content, String provider, String model, BigDecimal costUsd,
        Instant createdAt) {}
