package com.vixenbliss.creator.identity.dataset.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A data set as its row says.
 *
 * @param attempts pictures that may be drawn for one place
 * @param anchorImageId the picture that all of them are drawn after
 * @param stageWaits whether the making of the identity waits for its end
 * @param revision counts what people have changed
 * @param manifestSha256 of its present version; null before the first
 */
public record DatasetRow(
        UUID id, UUID avatarId, DatasetStatus status, String reason, int targetCount, int attempts, String triggerWord, long seed,
        String model, UUID anchorImageId, String anchorSha256, boolean stageWaits, int revision, JsonNode report,
        String manifestSha256, Instant createdAt, Instant updatedAt, Instant readyAt) {}
