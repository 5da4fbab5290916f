package com.vixenbliss.creator.identity.lora.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.training.TrainingOrder;
import com.vixenbliss.creator.platform.storage.StorageKey;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A training and what came of it, as its row was read; in hand it is under a lease. What has not happened yet is null.
 *
 * @param archiveKey of the data set's archive, with us
 * @param trainer {@code owner/name:version}
 * @param configuration the trainer's input but for the pictures
 * @param attempts trainings asked for, with this one
 * @param faults steps in a row that went wrong within this attempt
 * @param fence the number of this taking; writes with an older one are refused
 * @param awaySince the provider or the storage has been away since
 * @param submittedSince when this attempt began
 * @param archiveUrl of this attempt, at the provider
 * @param trainingEndsAt when the provider has taken too long
 * @param estimateUsd what is held back for an attempt
 * @param weightsUrl where the provider left what was learnt
 * @param weightsKey where that lies with us
 * @param asOf the database's time when this was read, which all nodes share
 */
public record LoraRow(
        UUID id, UUID studioId, UUID avatarId, int version, UUID datasetId, String manifestSha256, String archiveKey, int images,
        String baseModel, String provider, String trainer, String triggerWord, ObjectNode configuration, State state, int attempts,
        int faults, int fence, Instant awaySince, Instant submittedSince, URI archiveUrl, String trainingId, Instant trainingEndsAt,
        Instant cancelAskedAt, Integer progressStep, Integer progressOf, String reason, BigDecimal estimateUsd, BigDecimal costUsd,
        Integer trainingSeconds, URI weightsUrl, String weightsKey, Long weightsBytes, String weightsSha256, Instant createdAt,
        Instant startedAt, Instant finishedAt, Instant asOf) {

    /** What the provider is asked for. Its model there is the identity's. */
    public TrainingOrder order() {
        return new TrainingOrder(id, attempts, "vb-" + avatarId, trainer, configuration);
    }

    /** Under which an attempt's money is held back: one that failed may have been paid for as well. */
    public UUID spendId() {
        return UUID.nameUUIDFromBytes(("lora/" + id + "/" + attempts).getBytes(StandardCharsets.UTF_8));
    }

    public boolean cancelAsked() {
        return cancelAskedAt != null;
    }

    /** Where its weights belong. */
    public StorageKey weightsPlace() {
        return StorageKey.of("loras/" + avatarId + "/" + id + ".safetensors");
    }

    public Duration trainingFor() {
        return submittedSince == null ? Duration.ZERO : Duration.between(submittedSince, asOf);
    }

    public Duration awayFor() {
        return awaySince == null ? Duration.ZERO : Duration.between(awaySince, asOf);
    }

    public boolean isOverdue() {
        return trainingEndsAt != null && asOf.isAfter(trainingEndsAt);
    }
}
