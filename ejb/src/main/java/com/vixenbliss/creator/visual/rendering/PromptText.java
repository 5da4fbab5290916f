package com.vixenbliss.creator.visual.rendering;

import java.util.List;
import java.util.UUID;

/**
 * What is to be drawn, in words.
 *
 * @param negative what is not to be seen; null where a reference shows the face or the model has no such field
 * @param referenceImageIds pictures of ours that the model is shown, the most important first; empty to draw from words alone
 */
public record PromptText(String text, String negative, List<UUID> referenceImageIds) {

    public PromptText {
        referenceImageIds = referenceImageIds == null ? List.of() : List.copyOf(referenceImageIds);
    }
}
