package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.StudioCharacter;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A character as somebody who draws it knows it.
 *
 * @param names what it is called: its name first, then its nickname
 */
public record Sitter(UUID id, UUID studioId, List<String> names, VisualIdentity identity) {

    public Sitter {
        names = List.copyOf(names);
    }

    /** By which people know it. */
    public String name() {
        return names.getFirst();
    }

    static Sitter of(StudioCharacter character) {
        CharacterDraft draft = character.draft();
        List<String> names = Stream.of(draft.name(), draft.dialogue().nickname()).filter(name -> !name.isBlank()).toList();
        return new Sitter(character.id(), character.studioId(), names, draft.visualIdentity());
    }
}
