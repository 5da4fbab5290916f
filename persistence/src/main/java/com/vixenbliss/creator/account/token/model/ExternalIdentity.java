package com.vixenbliss.creator.account.token.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Ties a subject of an enterprise's own issuer to a person here. Never changes. */
@Entity
@Table(name = "external_identities")
public class ExternalIdentity {

    @Id
    private UUID id;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", updatable = false)
    private Instant updatedAt;

    @Column(updatable = false)
    private String issuer;

    @Column(updatable = false)
    private String subject;

    @Column(name = "user_id", updatable = false)
    private UUID userId;

    /** JPA only. */
    protected ExternalIdentity() {}

    public static ExternalIdentity of(String issuer, String subject, UUID userId, Instant now) {
        ExternalIdentity identity = new ExternalIdentity();
        identity.id = TimeOrderedId.next();
        identity.createdAt = now;
        identity.updatedAt = now;
        identity.issuer = issuer;
        identity.subject = subject;
        identity.userId = userId;
        return identity;
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public UUID userId() {
        return userId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExternalIdentity identity && id.equals(identity.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
