package com.vixenbliss.creator.catalogue.template.model;

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

/** A situation in which a chat with a character can begin. */
@Entity
@Table(name = "episode_templates")
public class EpisodeTemplate {

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

    @Column(name = "character_id", updatable = false)
    private UUID characterId;

    private String title;
    private String slug;
    private String situation;

    @Column(name = "opening_line")
    private String openingLine;

    @Column(name = "episode_type")
    private EpisodeType episodeType;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "arc_hints")
    private List<String> arcHints;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "scene_config")
    private SceneConfig sceneConfig;

    @Column(name = "sort_order")
    private int sortOrder;

    private TemplateStatus status;

    /** JPA only. */
    protected EpisodeTemplate() {}

    /**
     * @param characterId a character of that studio
     * @param slug free within the character
     * @throws Fault {@code INVALID} when a word of its pictures stands for a minor
     */
    public static EpisodeTemplate drafted(
            UUID studioId, UUID characterId, TemplateDraft draft, Slug slug, Instant now) {
        EpisodeTemplate template = new EpisodeTemplate();
        template.id = TimeOrderedId.next();
        template.createdAt = now;
        template.studioId = studioId;
        template.characterId = characterId;
        template.slug = slug.value();
        template.status = TemplateStatus.DRAFT;
        template.revise(draft, now);
        return template;
    }

    /**
     * Replaces everything that a studio writes; a slug or status left out stays.
     *
     * @throws Fault {@code INVALID} as above, {@code CONFLICT} when its status cannot follow
     */
    public void revise(TemplateDraft draft, Instant now) {
        draft.sceneConfig().requireAdult();
        become(draft.status() == null ? status : draft.status(), now);
        slug = draft.slug() == null ? slug : draft.slug();
        title = draft.title();
        situation = draft.situation();
        openingLine = draft.openingLine();
        episodeType = draft.episodeType();
        arcHints = draft.arcHints();
        sceneConfig = draft.sceneConfig();
        sortOrder = draft.sortOrder();
    }

    /** Offers it no longer; doing so twice is no error. */
    public void archive(Instant now) {
        become(TemplateStatus.ARCHIVED, now);
    }

    private void become(TemplateStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Fault(Kind.CONFLICT, "published",
                    "Episodes may have begun with it, so it cannot be a draft again. Archive it.");
        }
        status = next;
        updatedAt = now;
    }

    /** What the studio has written, as it could write it again. */
    public TemplateDraft draft() {
        return new TemplateDraft(
                title, slug, situation, openingLine, episodeType, arcHints, sceneConfig, sortOrder, status);
    }

    public boolean isDraft() {
        return status == TemplateStatus.DRAFT;
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

    public UUID characterId() {
        return characterId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EpisodeTemplate template && id.equals(template.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
