package com.vixenbliss.creator.companion.consolidation;

import java.util.UUID;

/** A person and a character, with something new between them. */
public record Pair(UUID relationshipId, UUID userId, UUID characterId) {}
