package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.visual.image.ImageLink;
import java.util.UUID;

/** A scene as it has just become. @param charge as it is now; @param imageId null unless it is ready */
record SceneState(
        UUID id, UUID episodeId, String triggerType, int sequenceIndex, String status, String caption, String mode, UUID imageId,
        String failure, String charge) {

    static SceneState of(Object[] row) {
        return new SceneState(
                (UUID) row[0], (UUID) row[1], (String) row[2], ((Number) row[3]).intValue(), (String) row[4], (String) row[5],
                (String) row[6], (UUID) row[7], (String) row[8], (String) row[9]);
    }

    /** @param link null when there is no picture */
    SceneTold told(ImageLink link) {
        return new SceneTold(
                id, triggerType, sequenceIndex, status, caption, mode, link == null ? null : link.url(),
                link == null ? null : link.thumbnailUrl(), failure);
    }
}
