package com.vixenbliss.creator.identity.lora;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * How a model is to be trained; what is null is as it is configured.
 *
 * @param datasetId null for the identity's newest data set
 * @param baseModel what it is trained on, and so which image models draw with it: {@code flux-dev} or {@code sdxl}
 * @param steps 100 to 6000
 * @param rank 4 to 128: how much it can learn, and how large it is
 */
public record LoraOrder(
        UUID datasetId,
        @Pattern(regexp = "[a-z0-9-]{1,40}") String baseModel,
        @Min(100) @Max(6000) Integer steps,
        @Min(4) @Max(128) Integer rank) {

    /** As it is configured. */
    public static final LoraOrder USUAL = new LoraOrder(null, null, null, null);
}
