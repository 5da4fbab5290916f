package com.vixenbliss.creator.visual.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * How a picture came about. All may be null: an upload has no lineage.
 *
 * @param layers what each layer of the prompt gave
 * @param anchorImageId the picture that it was drawn after; when a real photo is at the root, the new one is marked as a composite
 * @param costUsd what the provider billed
 * @param latencyMs from submitting to having it
 */
public record Lineage(
        String prompt, String negativePrompt, JsonNode layers, Long seed, String model, String provider, UUID anchorImageId,
        BigDecimal costUsd, Long latencyMs) {

    /** Of what was uploaded. */
    public static final Lineage NONE = new Lineage(null, null, null, null, null, null, null, null, null);
}
