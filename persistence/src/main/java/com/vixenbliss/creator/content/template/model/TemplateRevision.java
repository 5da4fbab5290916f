package com.vixenbliss.creator.content.template.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One state of a studio's template of a niche. It never changes; the latest one holds. */
@Entity
@Immutable
@Table(name = "content_templates")
public class TemplateRevision {

    @Id
    private UUID id;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "studio_id")
    private UUID studioId;

    private String niche;
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private NicheTemplate template;

    /** JPA only. */
    protected TemplateRevision() {}

    /** @param template null when the platform's own is to hold from here on */
    public static TemplateRevision written(UUID studioId, String niche, int revision, NicheTemplate template, Instant now) {
        TemplateRevision written = new TemplateRevision();
        written.id = TimeOrderedId.next();
        written.createdAt = now;
        written.studioId = studioId;
        written.niche = niche;
        written.revision = revision;
        written.template = template;
        return written;
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public String niche() {
        return niche;
    }

    /** From 1, by niche. */
    public int revision() {
        return revision;
    }

    /** Empty when the platform's own holds from here on. */
    public Optional<NicheTemplate> template() {
        return Optional.ofNullable(template);
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemplateRevision revision && id.equals(revision.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
