package com.vixenbliss.creator.companion.chat;

import java.util.UUID;

/**
 * A reply has been stored. Fired as a CDI event after the commit, on a thread without caller or transaction; observers
 * must be quick and idempotent.
 *
 * @param opensEpisode whether the turn was the first of its episode
 * @param messageCount messages of the episode with this turn
 * @param previousMessageCount messages of the episode before this turn
 */
public record TurnCompleted(
        UUID turnId,
        UUID episodeId,
        UUID userId,
        UUID characterId,
        boolean opensEpisode,
        int messageCount,
        int previousMessageCount) {}
