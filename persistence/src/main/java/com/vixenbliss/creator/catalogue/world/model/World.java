package com.vixenbliss.creator.catalogue.world.model;

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

/** A universe of a studio, shared by the characters who live in it. */
@Entity
@Table(name = "worlds")
public class World {

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

    private String name;
    private String description;
    private String tone;
    private String genre;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AmbientScene> scenes;

    /** JPA only. */
    protected World() {}

    public static World drafted(UUID studioId, WorldDraft draft, Instant now) {
        World world = new World();
        world.id = TimeOrderedId.next();
        world.createdAt = now;
        world.studioId = studioId;
        world.revise(draft, now);
        return world;
    }

    /**
     * Replaces everything that a studio writes. Whether its characters may live in the new genre, the service checks.
     */
    public void revise(WorldDraft draft, Instant now) {
        name = draft.name();
        description = draft.description();
        tone = draft.tone();
        genre = draft.genre();
        scenes = draft.scenes();
        updatedAt = now;
    }

    /** What the studio has written, as it could write it again. */
    public WorldDraft draft() {
        return new WorldDraft(name, description, tone, genre, scenes);
    }

    public boolean isRomantic() {
        return Genre.isRomantic(genre);
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

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof World world && id.equals(world.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
