package com.vixenbliss.creator.account.studio.model;

import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The tenant: whoever runs characters. Every row of the content layer belongs to one. */
@Entity
@Table(name = "studios")
public class Studio {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private String name;

    @Column(updatable = false)
    private String slug;

    private StudioStatus status;

    /** JPA only. */
    protected Studio() {}

    public static Studio named(DisplayName name, StudioSlug slug, Instant now) {
        Studio studio = new Studio();
        studio.id = TimeOrderedId.next();
        studio.createdAt = now;
        studio.updatedAt = now;
        studio.name = name.value();
        studio.slug = slug.value();
        studio.status = StudioStatus.ACTIVE;
        return studio;
    }

    public void rename(DisplayName newName, Instant now) {
        name = newName.value();
        updatedAt = now;
    }

    /** Opens or closes the studio for its own people; what is published stays published. */
    public void become(StudioStatus newStatus, Instant now) {
        status = newStatus;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public StudioStatus status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Studio studio && id.equals(studio.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
