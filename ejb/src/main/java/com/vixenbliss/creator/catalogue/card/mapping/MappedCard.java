package com.vixenbliss.creator.catalogue.card.mapping;

import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of a card.
 *
 * @param world to be made, or found, before the character; null when the draft names one or there is none
 * @param templates in the order in which they are to be made
 * @param reports what went where
 */
public record MappedCard(
        CharacterDraft character, WorldDraft world, List<StudioExtras.Template> templates, List<FieldReport> reports) {

    public MappedCard {
        templates = List.copyOf(templates);
        reports = List.copyOf(reports);
    }

    /** The character, in a world. */
    public CharacterDraft in(UUID worldId) {
        CharacterDraft c = character;
        return new CharacterDraft(worldId, c.name(), c.slug(), c.archetype(), c.tagline(), c.systemPrompt(), c.personality(),
                c.toneStyle(), c.boundaries(), c.likes(), c.dislikes(), c.backstory(), c.lifeArc(), c.visualIdentity(),
                c.modelSettings(), c.genreDoctrine(), c.dialogue(), c.status());
    }
}
