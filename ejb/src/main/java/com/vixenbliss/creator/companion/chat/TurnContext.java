package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Everything of the session that a reply is built from, as it stood when the turn was taken.
 *
 * @param history the lines before this one, oldest first, at most {@link TurnLedger#HISTORY}
 * @param memories best first, at most {@link TurnLedger#MEMORIES}
 * @param hooks due ones, most urgent first, at most {@link TurnLedger#HOOKS}
 */
record TurnContext(
        Turn turn,
        String line,
        UUID templateId,
        String scene,
        Person person,
        Bond bond,
        List<ModelMessage> history,
        List<Remembered> memories,
        List<DueHook> hooks) {

    TurnContext {
        history = List.copyOf(history);
        memories = List.copyOf(memories);
        hooks = List.copyOf(hooks);
    }

    /** The one who speaks with the character. */
    record Person(String displayName, ZoneId zone, Locale locale) {}

    /** Where the two stand. */
    record Bond(String stage, int stageProgress, Dynamic dynamic) {}

    /** How it feels between the two just now; beats are the last ten moments that counted, oldest first. */
    record Dynamic(int tensionLevel, String tone, List<String> recentBeats) {
        Dynamic {
            recentBeats = recentBeats == null ? List.of() : List.copyOf(recentBeats);
        }
    }

    /** @param canon {@code real}: about the person; {@code role}: said in play */
    record Remembered(UUID id, String type, String canon, String summary, Instant observedAt) {}

    /** Something to come back to. */
    record DueHook(UUID id, String type, String content, String suggestedOpener) {}
}
