package com.vixenbliss.creator.companion.episode.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What {@code POST /episodes} takes; without a template the character's first one is played. */
public record EpisodeOrder(@NotNull UUID characterId, UUID templateId) {}
