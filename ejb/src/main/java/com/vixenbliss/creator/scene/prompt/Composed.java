package com.vixenbliss.creator.scene.prompt;

import java.util.UUID;

/**
 * A composition with what belongs to its picture.
 *
 * @param model as {@code ImageModels} calls it
 * @param caption one sentence for the person who chats; it may name the character
 * @param kitId whose face it is; null when the character has no kit
 */
public record Composed(
        Composition composition,
        String model,
        String caption,
        SceneMoment.Origin origin,
        UUID studioId,
        UUID characterId,
        UUID kitId) {}
