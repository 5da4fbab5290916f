package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.visual.image.NewImage;
import java.util.UUID;

/** What the engine needs of the pictures and models that are kept. All of it may wait for the storage. */
interface Pictures {

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} when it is gone, {@code UNAVAILABLE} */
    Reference reference(UUID imageId);

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} when it is gone, {@code CONFLICT} when it may not be used */
    LoraLink lora(UUID loraModelId);

    /** @throws com.vixenbliss.creator.platform.fault.Fault when the bytes are no picture, or {@code UNAVAILABLE} */
    void keep(NewImage image);

    void remove(UUID imageId);
}
