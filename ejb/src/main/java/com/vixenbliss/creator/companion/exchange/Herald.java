package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.episode.EpisodeEvents;
import com.vixenbliss.creator.companion.relationship.RelationshipView;
import com.vixenbliss.creator.companion.relationship.StageAdvanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells what an exchange changed, after its commit: to those who watch the episode and to other domains. */
@ApplicationScoped
public class Herald {

    private final EpisodeEvents watchers;
    private final Event<StageAdvanced> stages;
    private final Event<ExchangeProcessed> processed;

    @Inject
    public Herald(EpisodeEvents watchers, Event<StageAdvanced> stages, Event<ExchangeProcessed> processed) {
        this.watchers = watchers;
        this.stages = stages;
        this.processed = processed;
    }

    protected Herald() {
        this(null, null, null);
    }

    void tell(Exchange exchange, Outcome outcome) {
        outcome.memories().forEach(memory -> watchers.publish(exchange.episodeId(), "memory", memory));
        outcome.hooks().forEach(hook -> watchers.publish(exchange.episodeId(), "hook", hook));
        if (outcome.moved()) {
            RelationshipView moved = RelationshipView.of(exchange.characterId(), outcome.bond());
            watchers.publish(exchange.episodeId(), "relationship", moved);
        }
        outcome.entered().ifPresent(stage -> stages.fire(new StageAdvanced(
                exchange.userId(), exchange.characterId(), exchange.episodeId(), exchange.turnId(), stage)));
        processed.fire(ExchangeProcessed.of(exchange));
    }
}
