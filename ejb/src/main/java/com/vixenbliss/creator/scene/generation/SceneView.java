package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.scene.generation.model.SceneImage;
import com.vixenbliss.creator.visual.image.ImageLink;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture as the person sees it.
 *
 * @param sequenceIndex its place in the episode, from 1; what was deleted leaves its place empty
 * @param status {@code queued}, {@code generating}, {@code ready} or {@code failed}
 * @param mode {@code kontext} after a reference, {@code t2i} from words alone; null until it is composed
 * @param imageUrl where the picture can be read until {@code imageExpiresAt}, by whoever has the address; null until it is ready
 * @param isMemory it was kept as a memory, and that was not forgotten since
 * @param priceSparks what it costs: spent when it is ready, given back when it failed
 * @param failure why it failed, in plain words; null when it did not
 */
public record SceneView(
        UUID id,
        UUID episodeId,
        UUID characterId,
        String triggerType,
        int sequenceIndex,
        String status,
        String caption,
        String mode,
        URI imageUrl,
        URI thumbnailUrl,
        Instant imageExpiresAt,
        boolean isMemory,
        UUID memoryId,
        long priceSparks,
        String failureCode,
        String failure,
        Instant createdAt,
        Instant readyAt) {

    /**
     * A picture from its row.
     *
     * @param link null when there is none to see
     * @param memoryId the memory that it is; null for none
     */
    static SceneView of(SceneImage row, ImageLink link, UUID memoryId) {
        return new SceneView(
                row.id(), row.episodeId(), row.characterId(), row.triggerType(), row.sequenceIndex(), row.status(), row.caption(),
                row.mode(), link == null ? null : link.url(), link == null ? null : link.thumbnailUrl(),
                link == null ? null : link.expiresAt(), memoryId != null, memoryId, row.priceSparks(), row.failureCode(),
                row.failure(), row.createdAt(), row.readyAt());
    }
}
