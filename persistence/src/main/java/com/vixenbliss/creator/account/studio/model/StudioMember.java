package com.vixenbliss.creator.account.studio.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One person's place in one studio. */
@Entity
@Table(name = "studio_members")
public class StudioMember {

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

    @Column(name = "user_id", updatable = false)
    private UUID userId;

    private StudioRole role;

    /** JPA only. */
    protected StudioMember() {}

    public static StudioMember of(UUID studioId, UUID userId, StudioRole role, Instant now) {
        StudioMember member = new StudioMember();
        member.id = TimeOrderedId.next();
        member.createdAt = now;
        member.updatedAt = now;
        member.studioId = studioId;
        member.userId = userId;
        member.role = role;
        return member;
    }

    public void become(StudioRole newRole, Instant now) {
        role = newRole;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public UUID userId() {
        return userId;
    }

    public StudioRole role() {
        return role;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudioMember member && id.equals(member.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
