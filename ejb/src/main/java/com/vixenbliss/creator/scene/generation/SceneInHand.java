package com.vixenbliss.creator.scene.generation;

import java.util.UUID;

/**
 * A scene that a worker composes: its row as it was taken.
 *
 * @param note what the person would like to see; null for nothing
 * @param priceSparks what it costs its person
 * @param fence the number of this taking; writes with an older one are refused
 * @param attempts with this one
 */
record SceneInHand(
        UUID id, UUID episodeId, UUID userId, UUID characterId, UUID studioId, String note, long priceSparks, String charge,
        int fence, int attempts) {

    /** It is to be paid for, and nothing has been reserved yet. */
    boolean isUnpaid() {
        return priceSparks > 0 && "none".equals(charge);
    }
}
