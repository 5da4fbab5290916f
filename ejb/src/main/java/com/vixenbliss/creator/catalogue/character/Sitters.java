package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.cache.BriefMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Who sits for pictures. From any thread, in a transaction or not. */
@ApplicationScoped
public class Sitters {

    private final BriefMemory<Optional<Sitter>> known;

    @Inject
    Sitters(Characters characters, Clock clock) {
        known = new BriefMemory<>(characters::sitter, clock);
    }

    /** For the CDI client proxy only. */
    protected Sitters() {
        known = null;
    }

    /** Whatever its status and whosever it is: the caller must know that it may be asked for. */
    public Optional<Sitter> find(UUID id) {
        return known.get(id);
    }

    /** @throws CharacterNotFound also when it is another studio's */
    public Sitter ofStudio(UUID studioId, UUID id) {
        return find(id).filter(sitter -> sitter.studioId().equals(studioId)).orElseThrow(CharacterNotFound::new);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CharacterChanged change) {
        known.forget(change.id());
    }
}
