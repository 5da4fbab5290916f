package com.vixenbliss.creator.identity.lora.training;

import java.util.UUID;

/** A training was ordered, or its cancelling: somebody should look after the commit. @param loraId which */
public record LoraOrdered(UUID loraId) {}
