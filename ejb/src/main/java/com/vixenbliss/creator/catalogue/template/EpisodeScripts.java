package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.catalogue.cache.BriefMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** How episodes begin. Cheap enough to ask at every turn, from any thread, in a transaction or not. */
@ApplicationScoped
public class EpisodeScripts {

    private final BriefMemory<Optional<EpisodeScript>> known;
    private final BriefMemory<Optional<EpisodeScript>> firsts;

    @Inject
    EpisodeScripts(Templates templates, Clock clock) {
        known = new BriefMemory<>(templates::script, clock);
        firsts = new BriefMemory<>(templates::firstScriptOf, clock);
    }

    /** For the CDI client proxy only. */
    protected EpisodeScripts() {
        known = null;
        firsts = null;
    }

    /** Whatever its status: an episode goes on with its template though that was archived meanwhile. */
    public Optional<EpisodeScript> find(UUID templateId) {
        return known.get(templateId);
    }

    /** The first active one of a character by its sort order; empty when there is none. */
    public Optional<EpisodeScript> firstOf(UUID characterId) {
        return firsts.get(characterId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TemplateChanged change) {
        known.forget(change.id());
        firsts.forget(change.characterId());
    }
}
