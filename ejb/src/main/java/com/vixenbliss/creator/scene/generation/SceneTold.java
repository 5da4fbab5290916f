package com.vixenbliss.creator.scene.generation;

import java.net.URI;
import java.util.UUID;

/**
 * What watchers of the episode are told of a scene.
 *
 * @param status {@code queued}, {@code generating}, {@code ready} or {@code failed}
 * @param imageUrl for a short while, as {@code thumbnailUrl}; null unless it is ready
 * @param failure in plain words; null unless it failed
 */
public record SceneTold(
        UUID sceneId, String triggerType, int sequenceIndex, String status, String caption, String mode, URI imageUrl,
        URI thumbnailUrl, String failure) {

    static SceneTold queued(UUID id, String triggerType, int sequenceIndex) {
        return new SceneTold(id, triggerType, sequenceIndex, "queued", null, null, null, null, null);
    }
}
