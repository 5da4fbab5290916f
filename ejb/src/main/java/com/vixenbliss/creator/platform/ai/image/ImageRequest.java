package com.vixenbliss.creator.platform.ai.image;

import java.util.UUID;

/**
 * One picture to order.
 *
 * @param renderingId ours, for logs; the provider is not told
 * @param model one of {@link ImageModels}: {@code owner/name}
 * @param aspectRatio one of the model's {@link ImageModel#aspectRatios()}, such as {@code 1:1}
 * @param lora a trained model to draw with; null for none, and for models that take none
 * @param seed 0 to 2^31 − 1; makes the order recognisable and the picture repeatable
 */
public record ImageRequest(UUID renderingId, String model, ImagePrompt prompt, String aspectRatio, long seed, Lora lora) {

    /** Without a trained model. */
    public ImageRequest(UUID renderingId, String model, ImagePrompt prompt, String aspectRatio, long seed) {
        this(renderingId, model, prompt, aspectRatio, seed, null);
    }
}
