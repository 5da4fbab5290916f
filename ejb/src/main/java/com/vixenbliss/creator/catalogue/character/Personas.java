package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.cache.BriefMemory;
import com.vixenbliss.creator.catalogue.world.WorldChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Who is speaking. Cheap enough to ask at every turn, from any thread, in a transaction or not. */
@ApplicationScoped
public class Personas {

    private final BriefMemory<Optional<Persona>> known;

    @Inject
    Personas(Characters characters, Clock clock) {
        known = new BriefMemory<>(characters::persona, clock);
    }

    /** For the CDI client proxy only. */
    protected Personas() {
        known = null;
    }

    /** Whatever its status and whosever it is: the caller must know that it may be asked for. */
    public Optional<Persona> find(UUID id) {
        return known.get(id);
    }

    /** Only what anybody may chat with. */
    public Optional<Persona> findPublished(UUID id) {
        return find(id).filter(Persona::isPublished);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CharacterChanged change) {
        known.forget(change.id());
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorldChanged change) {
        known.forgetAll();
    }
}
