package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.chat.TurnCompleted;
import com.vixenbliss.creator.companion.exchange.ExchangeProcessed;
import com.vixenbliss.creator.companion.relationship.StageAdvanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what happens in episodes and has pictures queued. A turn is heard of twice, and once is enough. */
@ApplicationScoped
public class SceneTriggers {

    private final SceneQueue queue;

    @Inject
    public SceneTriggers(SceneQueue queue) {
        this.queue = queue;
    }

    protected SceneTriggers() {
        this(null);
    }

    void onTurn(@Observes TurnCompleted turn) {
        Moment moment = new Moment(turn.episodeId(), turn.userId(), turn.characterId());
        SceneTrigger.ofTurn(turn.opensEpisode(), turn.previousMessageCount(), turn.messageCount())
                .forEach(trigger -> queue.add(moment, trigger));
    }

    /** The same turn again, after its exchange: a crash may have come between its reply and {@link #onTurn}. */
    void onExchange(@Observes ExchangeProcessed turn) {
        Moment moment = new Moment(turn.episodeId(), turn.userId(), turn.characterId());
        SceneTrigger.ofTurn(turn.opensEpisode(), turn.previousMessageCount(), turn.messageCount())
                .forEach(trigger -> queue.add(moment, trigger));
    }

    void onStage(@Observes StageAdvanced advance) {
        queue.add(new Moment(advance.episodeId(), advance.userId(), advance.characterId()), SceneTrigger.ofStage(advance.stage()));
    }
}
