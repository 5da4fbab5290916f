package com.vixenbliss.creator.companion.recall;

import java.util.UUID;

/** One person with one character. */
public record PairKey(UUID userId, UUID characterId) {}
