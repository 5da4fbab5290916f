package com.vixenbliss.creator.companion.episode;

import com.vixenbliss.creator.companion.episode.model.Episode;
import java.time.Instant;
import java.util.UUID;

/** An episode as clients see it. {@code summary} is null until the episode has ended and been summed up. */
public record EpisodeView(
        UUID id,
        UUID characterId,
        UUID templateId,
        int episodeNumber,
        String title,
        String scene,
        boolean isActive,
        int messageCount,
        String summary,
        Instant lastMessageAt,
        Instant startedAt,
        Instant endedAt) {

    /** An episode from its row. */
    public static EpisodeView of(Episode row) {
        return new EpisodeView(
                row.id(),
                row.characterId(),
                row.templateId(),
                row.episodeNumber(),
                row.title(),
                row.scene(),
                row.active(),
                row.messageCount(),
                row.summary(),
                row.lastMessageAt(),
                row.startedAt(),
                row.endedAt());
    }
}
