package com.vixenbliss.creator.identity.lora;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of an identity's model.
 *
 * @param images that it was trained on
 * @param configuration the trainer's settings, as they were sent
 * @param step of the training; null before it begins
 * @param of steps in all; null before it begins
 * @param active whether the identity is drawn with it
 * @param reason why it ended otherwise than well, in plain words; else null
 * @param weightsUrl readable for a while by whoever has it; null until it is trained, and when a real person whom it shows does
 *     not agree (any more)
 * @param weightsWithheld whether there are weights that nobody gets
 */
public record LoraView(
        UUID id, UUID avatarId, int version, LoraStatus status, UUID datasetId, int images, String baseModel, String provider,
        String trainer, String triggerWord, JsonNode configuration, Integer step, Integer of, boolean active,
        BigDecimal estimateUsd, BigDecimal costUsd, String reason, String weightsSha256, Long weightsBytes, URI weightsUrl,
        boolean weightsWithheld, Instant createdAt, Instant startedAt, Instant finishedAt) {

    /** Whether more is to be expected of it. */
    public boolean underWay() {
        return switch (status) {
            case QUEUED, STARTING, PROCESSING -> true;
            case SUCCEEDED, FAILED, CANCELED, STOPPED_AT_BUDGET -> false;
        };
    }
}
