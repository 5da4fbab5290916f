package com.vixenbliss.creator.identity.lora;

import java.util.UUID;

/**
 * A CDI event: a model can be drawn with from now on. Fired in the transaction that says so.
 *
 * @param version of the identity's models
 */
public record LoraTrained(UUID studioId, UUID avatarId, UUID loraModelId, int version) {}
