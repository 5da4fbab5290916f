package com.vixenbliss.creator.visual.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.visual.image.model.ImageType;
import java.util.Objects;
import java.util.UUID;

/**
 * One picture to be made.
 *
 * @param id chosen by who orders: the same id is the same order, however often it is given
 * @param subjectId what it is for (a scene, a kit, …); comes back with its end
 * @param userId whose it will be; null when it is the studio's own. It goes when the person is erased
 * @param characterId who is drawn; null when it is nobody of ours
 * @param model as the capability table names it
 * @param aspectRatio as {@code 3:4}: the nearest that the model draws is drawn; null for its usual one
 * @param seed 0 to 2^31 − 1; the same again draws the same
 * @param layers what each layer of the prompt gave, kept with the picture; null for none
 * @param folder where it is stored: {@code scenes/{user}/{episode}}, {@code avatars/{character}/…}
 * @param avatarId the identity that pays for it; null for none
 * @param batchId the batch of content that pays for it; null for none
 * @param lora the model of the identity to draw with; null to draw without
 */
public record RenderingOrder(
        UUID id,
        Purpose purpose,
        UUID subjectId,
        UUID studioId,
        UUID userId,
        UUID characterId,
        String model,
        PromptText prompt,
        String aspectRatio,
        long seed,
        JsonNode layers,
        ImageType type,
        String folder,
        UUID avatarId,
        UUID batchId,
        LoraUse lora) {

    /** For no identity. */
    public RenderingOrder(UUID id, Purpose purpose, UUID subjectId, UUID studioId, UUID userId, UUID characterId, String model,
            PromptText prompt, String aspectRatio, long seed, JsonNode layers, ImageType type, String folder) {
        this(id, purpose, subjectId, studioId, userId, characterId, model, prompt, aspectRatio, seed, layers, type, folder,
                null, null, null);
    }

    public RenderingOrder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(studioId, "studioId");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(folder, "folder");
    }
}
