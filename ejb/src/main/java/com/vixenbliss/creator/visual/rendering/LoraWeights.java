package com.vixenbliss.creator.visual.rendering;

import java.util.UUID;

/** Says where trained models are, at the last moment before one is drawn with. One bean of this type knows them. */
public interface LoraWeights {

    /**
     * A fresh address.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} when there is no such model, {@code CONFLICT} when it may
     *     not be drawn with (any more): the rendering fails with that sentence
     */
    LoraLink link(UUID loraModelId);
}
