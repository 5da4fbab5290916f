package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.scene.generation.model.SceneImage;
import java.time.Instant;
import java.util.UUID;

/** A picture as the person sees it. */
public record SceneView(
        UUID id, UUID episodeId, String triggerType, int sequenceIndex, String status, String failure, Instant createdAt) {

    /** A picture from its row. */
    public static SceneView of(SceneImage row) {
        return new SceneView(
                row.id(), row.episodeId(), row.triggerType(), row.sequenceIndex(), row.status(), row.failure(),
                row.createdAt());
    }
}
