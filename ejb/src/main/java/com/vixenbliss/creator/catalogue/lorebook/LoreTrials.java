package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Personas;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Situation;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tries lorebooks with a conversation, by the very rules of the chat. */
@ApplicationScoped
@Transactional
public class LoreTrials {

    private final OpenBook open;
    private final Personas personas;
    private final LoreShelf shelf;

    @Inject
    LoreTrials(OpenBook open, Personas personas, LoreShelf shelf) {
        this.open = open;
        this.personas = personas;
        this.shelf = shelf;
    }

    /** For the CDI client proxy only. */
    protected LoreTrials() {
        this(null, null, null);
    }

    /** @throws Fault {@code NOT_FOUND} when the character or world is not the studio's; {@code INVALID} */
    public Trial run(UUID studioId, TrialOrder order) {
        LoreOwner owner = order.owner();
        Situation now = order.situation();
        open.requireOwn(studioId, owner);
        if (!owner.isCharacter()) {
            return Trial.of(shelf.recall(owner, now));
        }
        Persona persona = personas.find(owner.id()).orElseThrow(CharacterNotFound::new);
        return Trial.of(shelf.recall(persona, now));
    }
}
