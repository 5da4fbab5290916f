package com.vixenbliss.creator.companion.episode;

import java.util.UUID;

/** An episode has ended. Fired inside the transaction; observe it after success. */
public record EpisodeEnded(UUID episodeId, UUID userId, UUID characterId) {}
