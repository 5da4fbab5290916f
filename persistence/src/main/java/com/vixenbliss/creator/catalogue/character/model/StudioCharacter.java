package com.vixenbliss.creator.catalogue.character.model;

import static com.vixenbliss.creator.catalogue.character.model.CharacterStatus.ACTIVE;
import static com.vixenbliss.creator.catalogue.character.model.CharacterStatus.ARCHIVED;
import static com.vixenbliss.creator.catalogue.character.model.CharacterStatus.DRAFT;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.text.Slug;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A character that a studio has written. (Not called Character: the language has one of its own.) */
@Entity
@Table(name = "characters")
public class StudioCharacter {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(name = "world_id")
    private UUID worldId;

    private String name;
    private String slug;
    private String archetype;
    private String tagline;

    @Column(name = "system_prompt")
    private String systemPrompt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Personality personality;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "tone_style")
    private ToneStyle toneStyle;

    @JdbcTypeCode(SqlTypes.JSON)
    private Boundaries boundaries;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> likes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> dislikes;

    private String backstory;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "life_arc")
    private LifeArc lifeArc;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "visual_identity")
    private VisualIdentity visualIdentity;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "model_settings")
    private ModelChoice modelSettings;

    @Column(name = "active_avatar_kit_id")
    private UUID activeAvatarKitId;

    @Column(name = "genre_doctrine")
    private String genreDoctrine;

    @JdbcTypeCode(SqlTypes.JSON)
    private Dialogue dialogue;

    private CharacterStatus status;

    /** JPA only. */
    protected StudioCharacter() {}

    /**
     * @param slug free on the platform
     * @param romantic whether love is a theme where it lives; see {@link AdultAge}
     * @throws Fault {@code INVALID} when it is not an adult
     */
    public static StudioCharacter drafted(
            UUID studioId, CharacterDraft draft, Slug slug, boolean romantic, Instant now) {
        StudioCharacter character = new StudioCharacter();
        character.id = TimeOrderedId.next();
        character.createdAt = now;
        character.studioId = studioId;
        character.slug = slug.value();
        character.status = DRAFT;
        character.revise(draft, romantic, now);
        return character;
    }

    /**
     * Replaces everything that a studio writes; a slug or status left out stays.
     *
     * @throws Fault {@code INVALID} when it would not be an adult, {@code CONFLICT} when its status cannot follow
     */
    public void revise(CharacterDraft draft, boolean romantic, Instant now) {
        visualIdentity = draft.visualIdentity().settled(romantic);
        become(draft.status() == null ? status : draft.status(), now);
        slug = draft.slug() == null ? slug : draft.slug();
        worldId = draft.worldId();
        genreDoctrine = draft.genreDoctrine();
        modelSettings = draft.modelSettings();
        present(draft);
        characterise(draft);
    }

    private void present(CharacterDraft draft) {
        name = draft.name();
        archetype = draft.archetype();
        tagline = draft.tagline();
        backstory = draft.backstory();
        likes = draft.likes();
        dislikes = draft.dislikes();
    }

    private void characterise(CharacterDraft draft) {
        systemPrompt = draft.systemPrompt();
        personality = draft.personality();
        toneStyle = draft.toneStyle();
        boundaries = draft.boundaries();
        lifeArc = draft.lifeArc();
        dialogue = draft.dialogue();
    }

    /** Takes it out of the catalogue; doing so twice is no error. */
    public void archive(Instant now) {
        become(ARCHIVED, now);
    }

    private void become(CharacterStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Fault(Kind.CONFLICT, "published",
                    "People may know it already, so it cannot be a draft again. Archive it.");
        }
        status = next;
        updatedAt = now;
    }

    /** Says which kit draws it from now on; null for none. */
    public void wear(UUID avatarKitId, Instant now) {
        activeAvatarKitId = avatarKitId;
        updatedAt = now;
    }

    /** What the studio has written, as it could write it again. */
    public CharacterDraft draft() {
        return new CharacterDraft(worldId, name, slug, archetype, tagline, systemPrompt, personality, toneStyle,
                boundaries, likes, dislikes, backstory, lifeArc, visualIdentity, modelSettings, genreDoctrine, dialogue,
                status);
    }

    public boolean isPublished() {
        return status == ACTIVE;
    }

    /** Whether nobody outside the studio can ever have met it. */
    public boolean isDraft() {
        return status == DRAFT;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID studioId() {
        return studioId;
    }

    public UUID worldId() {
        return worldId;
    }

    public UUID activeAvatarKitId() {
        return activeAvatarKitId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudioCharacter character && id.equals(character.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
