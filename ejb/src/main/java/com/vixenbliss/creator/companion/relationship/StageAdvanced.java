package com.vixenbliss.creator.companion.relationship;

import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.util.UUID;

/**
 * Two came nearer. Fired as a CDI event after the commit, on whatever thread wrote it.
 *
 * @param turnId the turn whose line filled the stage before
 * @param stage the one just entered
 */
public record StageAdvanced(UUID userId, UUID characterId, UUID episodeId, UUID turnId, Stage stage) {}
