package com.vixenbliss.creator.companion.chat;

import java.util.UUID;

/**
 * What a person says to a character.
 *
 * @param episodeId the episode that the person believes to be in; null for whichever is active
 * @param templateId where to begin when no episode is active; null for the character's first template
 * @param idempotencyKey the same key and words are the same line; null when the client gave none
 */
public record Line(
        UUID userId, UUID characterId, UUID episodeId, UUID templateId, String content, String idempotencyKey) {}
