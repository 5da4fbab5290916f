package com.vixenbliss.creator.scene.generation;

import java.util.UUID;

/** Where and with whom a picture is to be taken. */
public record Moment(UUID episodeId, UUID userId, UUID characterId) {}
