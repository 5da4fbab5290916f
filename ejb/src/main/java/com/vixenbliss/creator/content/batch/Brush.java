package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.visual.rendering.LoraUse;
import java.util.List;
import java.util.UUID;

/**
 * By what an avatar is drawn.
 *
 * @param lora its own model; null when it is drawn after its anchor
 * @param anchors the pictures to draw it after; empty when its own model draws it
 */
record Brush(ImageModel model, LoraUse lora, List<UUID> anchors) {

    boolean isTrained() {
        return lora != null;
    }

    String word() {
        return isTrained() ? "lora" : "reference";
    }
}
