package com.vixenbliss.creator.platform.ai.spi;

import java.util.UUID;

/**
 * For whom and why a model is asked, as it is entered in the books.
 *
 * @param operation a stable word: {@code chat.reply}, {@code chat.extract}, …
 * @param referenceId the turn, scene or job behind the call; null when there is none
 * @param avatarId the identity that it is for; null when it is for none
 * @param batchId the batch of content that it is for; null when it is for none
 */
public record Purpose(
        String operation, UUID studioId, UUID userId, UUID characterId, UUID referenceId, UUID avatarId, UUID batchId) {

    /** For no identity. */
    public Purpose(String operation, UUID studioId, UUID userId, UUID characterId, UUID referenceId) {
        this(operation, studioId, userId, characterId, referenceId, null, null);
    }
}
