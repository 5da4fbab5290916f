package com.vixenbliss.creator.account.audit.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One deed of one person. Appended, never changed. It holds digests, so that it proves a state without keeping it. */
@Entity
@Table(name = "audit_log")
public class AuditEntry {

    @Id
    private UUID id;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", updatable = false)
    private Instant updatedAt;

    @Column(name = "actor_id", updatable = false)
    private UUID actorId;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(updatable = false)
    private String action;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "before_digest", updatable = false)
    private String beforeDigest;

    @Column(name = "after_digest", updatable = false)
    private String afterDigest;

    /** JPA only. */
    protected AuditEntry() {}

    /**
     * @param actorId null when the platform itself did it
     * @param studioId null when no studio is concerned
     */
    public static AuditEntry of(UUID actorId, UUID studioId, Deed deed, Instant now) {
        AuditEntry entry = new AuditEntry();
        entry.id = TimeOrderedId.next();
        entry.createdAt = now;
        entry.updatedAt = now;
        entry.actorId = actorId;
        entry.studioId = studioId;
        entry.action = deed.action();
        entry.subjectType = deed.subjectType();
        entry.subjectId = deed.subjectId();
        entry.reason = deed.reason();
        entry.beforeDigest = deed.beforeDigest();
        entry.afterDigest = deed.afterDigest();
        return entry;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry entry && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String action() {
        return action;
    }

    /**
     * What was done.
     *
     * @param action a verb behind its feature: {@code studio.member.removed}
     * @param reason what the person said why; null when nobody asked
     * @param beforeDigest SHA-256 in hex; null when there was nothing before
     * @param afterDigest SHA-256 in hex; null when nothing is left
     */
    public record Deed(
            String action, String subjectType, UUID subjectId, String reason, String beforeDigest, String afterDigest) {}
}
