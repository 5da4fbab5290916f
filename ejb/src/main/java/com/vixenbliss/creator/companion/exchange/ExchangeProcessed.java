package com.vixenbliss.creator.companion.exchange;

import java.util.UUID;

/**
 * An exchange is done. Fired as a CDI event after the commit; who has to do with a turn and may have missed its
 * {@link com.vixenbliss.creator.companion.chat.TurnCompleted} in a crash, makes up for it now.
 *
 * @param messageCount lines in the episode with this turn, counted up to 60
 * @param previousMessageCount lines before it
 */
public record ExchangeProcessed(
        UUID turnId,
        UUID episodeId,
        UUID userId,
        UUID characterId,
        boolean opensEpisode,
        int messageCount,
        int previousMessageCount) {

    static ExchangeProcessed of(Exchange exchange) {
        return new ExchangeProcessed(
                exchange.turnId(), exchange.episodeId(), exchange.userId(), exchange.characterId(),
                exchange.opensEpisode(), exchange.linesInEpisode(), exchange.linesBefore());
    }
}
