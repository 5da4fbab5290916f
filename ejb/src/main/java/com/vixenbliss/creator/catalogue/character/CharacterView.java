package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.character.model.Boundaries;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.Dialogue;
import com.vixenbliss.creator.catalogue.character.model.LifeArc;
import com.vixenbliss.creator.catalogue.character.model.ModelChoice;
import com.vixenbliss.creator.catalogue.character.model.Personality;
import com.vixenbliss.creator.catalogue.character.model.StudioCharacter;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A character as somebody reads it. Its own studio reads all of it. Others read who it is, but not how it is made: what
 * follows {@code visualIdentity} is null for them.
 */
public record CharacterView(
        UUID id,
        UUID studioId,
        UUID worldId,
        String name,
        String slug,
        String archetype,
        String tagline,
        CharacterStatus status,
        List<String> likes,
        List<String> dislikes,
        VisualIdentity visualIdentity,
        String systemPrompt,
        Personality personality,
        ToneStyle toneStyle,
        Boundaries boundaries,
        String backstory,
        LifeArc lifeArc,
        ModelChoice modelSettings,
        UUID activeAvatarKitId,
        String genreDoctrine,
        Dialogue dialogue,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** @param readerStudioId null for a fan */
    static CharacterView of(StudioCharacter character, UUID readerStudioId) {
        return character.studioId().equals(readerStudioId) ? whole(character) : published(character);
    }

    private static CharacterView whole(StudioCharacter character) {
        CharacterDraft c = character.draft();
        return new CharacterView(character.id(), character.studioId(), c.worldId(), c.name(), c.slug(), c.archetype(),
                c.tagline(), c.status(), c.likes(), c.dislikes(), c.visualIdentity(), c.systemPrompt(), c.personality(),
                c.toneStyle(), c.boundaries(), c.backstory(), c.lifeArc(), c.modelSettings(),
                character.activeAvatarKitId(), c.genreDoctrine(), c.dialogue(), character.version(), character.createdAt(),
                character.updatedAt());
    }

    private static CharacterView published(StudioCharacter character) {
        CharacterDraft c = character.draft();
        return new CharacterView(character.id(), character.studioId(), c.worldId(), c.name(), c.slug(), c.archetype(),
                c.tagline(), c.status(), c.likes(), c.dislikes(), c.visualIdentity(), null, null, null, null, null,
                null, null, null, null, null, character.version(), character.createdAt(), character.updatedAt());
    }
}
