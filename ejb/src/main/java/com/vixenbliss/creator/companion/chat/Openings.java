package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.chat.TurnStream.Opened;
import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.safety.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes the stream of a turn, with the first event that its listeners hear. */
@ApplicationScoped
public class Openings {

    private final Flusher flusher;
    private final Disclosure disclosure;
    private final Clock clock;

    @Inject
    Openings(Flusher flusher, Disclosure disclosure, Clock clock) {
        this.flusher = flusher;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Openings() {
        this(null, null, null);
    }

    /** @param opened the episode when it began with this turn, else null */
    TurnStream stream(TurnContext context, EpisodeService.Opened opened) {
        Turn turn = context.turn();
        String openingLine = opened == null || opened.openingLine() == null ? null : opened.openingLine().content();
        MessageView line = new MessageView(
                turn.userMessageId(), turn.userSeq(), "user", context.line(), null, null, null, null, true, clock.instant());
        Object notice = turn.discloses() ? disclosure.notice(context.person().locale()) : null;
        return new TurnStream(
                new Opened(turn.episodeId(), turn.id(), turn.opensEpisode(), openingLine, line, notice), flusher);
    }
}
