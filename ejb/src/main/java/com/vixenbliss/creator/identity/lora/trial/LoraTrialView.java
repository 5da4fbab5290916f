package com.vixenbliss.creator.identity.lora.trial;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * One picture of a comparison.
 *
 * @param version of the identity's models
 * @param status {@code drawing}, {@code drawn} or {@code failed}
 * @param imageUrl good for a while, for whoever has it; null until it is drawn
 * @param failure why it was not drawn, in plain words; else null
 */
public record LoraTrialView(
        UUID id, UUID loraId, int version, String prompt, long seed, String status, URI imageUrl, String failure, Instant createdAt) {}
