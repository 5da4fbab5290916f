package com.vixenbliss.creator.visual.rendering;

import java.util.UUID;

/**
 * A trained model to draw with.
 *
 * @param scale how strongly it takes part: 0 not at all, 1 as it was trained
 */
public record LoraUse(UUID loraModelId, double scale) {}
