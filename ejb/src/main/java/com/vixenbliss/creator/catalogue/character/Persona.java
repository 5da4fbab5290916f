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
import com.vixenbliss.creator.catalogue.world.model.World;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything that a reply in character is made from.
 *
 * @param lifeArc null when there is none
 * @param settings which model speaks and how; null parts are the platform's defaults
 * @param age whole years, at least 18
 * @param world null for a character without one
 * @param books which lorebooks it draws on
 */
public record Persona(
        UUID id,
        int version,
        UUID studioId,
        String name,
        String slug,
        String archetype,
        String systemPrompt,
        Personality personality,
        ToneStyle toneStyle,
        Boundaries boundaries,
        List<String> likes,
        List<String> dislikes,
        String backstory,
        LifeArc lifeArc,
        String genreDoctrine,
        ModelSettings settings,
        CharacterStatus status,
        int age,
        WorldView world,
        Dialogue dialogue,
        Books books) {

    public Persona {
        dialogue = Objects.requireNonNullElse(dialogue, Dialogue.NONE);
        books = Objects.requireNonNullElse(books, Books.NONE);
    }

    /** Whether anybody may chat with it. */
    public boolean isPublished() {
        return status == CharacterStatus.ACTIVE;
    }

    /** What {@code {{char}}} stands for. */
    public String calledName() {
        return dialogue.nickname().isBlank() ? name : dialogue.nickname();
    }

    /** The world around it. */
    public record WorldView(String name, String tone, String description, String genre) {}

    /**
     * The lorebooks that a character draws on, by their revisions: read with everything else about the character, so that
     * a turn asks for a book only when it has changed.
     *
     * @param worldId null when it lives in none
     * @param ofCharacter 0 when there is no book
     * @param ofWorld 0 when there is no book
     */
    public record Books(UUID worldId, int ofCharacter, int ofWorld) {

        /** None. */
        public static final Books NONE = new Books(null, 0, 0);
    }

    /**
     * @param world null when it lives in none
     * @param ofCharacter revision of its own lorebook, null when there is none
     * @param ofWorld revision of the world's lorebook, null when there is none
     */
    static Persona of(StudioCharacter character, World world, Integer ofCharacter, Integer ofWorld) {
        CharacterDraft c = character.draft();
        return new Persona(character.id(), character.version(), character.studioId(), c.name(), c.slug(), c.archetype(),
                c.systemPrompt(), c.personality(), c.toneStyle(), c.boundaries(), c.likes(), c.dislikes(),
                c.backstory(), c.lifeArc(), c.genreDoctrine(), settings(c.modelSettings()), c.status(),
                c.visualIdentity().age(),
                setting(world), c.dialogue(),
                new Books(world == null ? null : world.id(), revision(ofCharacter), revision(ofWorld)));
    }

    private static int revision(Integer known) {
        return known == null ? 0 : known;
    }

    private static ModelSettings settings(ModelChoice m) {
        return new ModelSettings(m.provider(), m.model(), m.temperature(), m.maxOutputTokens());
    }

    private static WorldView setting(World world) {
        if (world == null) {
            return null;
        }
        WorldDraft written = world.draft();
        return new WorldView(written.name(), written.tone(), written.description(), written.genre());
    }
}
