package com.vixenbliss.creator.account.token.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A refresh token that was given out; only its hash is known here. Each works once and is followed by the next of its
 * family. A family is one sign-in. No version column: whoever spends a token holds the row's lock.
 */
@Entity
@Table(name = "refresh_tokens")
public class RefreshToken {

    @Id
    private UUID id;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "family_id", updatable = false)
    private UUID familyId;

    @Column(name = "user_id", updatable = false)
    private UUID userId;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(name = "token_hash", updatable = false)
    private byte[] tokenHash;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** JPA only. */
    protected RefreshToken() {}

    /**
     * The first of a family.
     *
     * @param studioId the studio for which the person signs in; null for a fan
     * @param hash SHA-256 of the token
     */
    public static RefreshToken first(UUID userId, UUID studioId, byte[] hash, Instant now, Duration life) {
        return of(TimeOrderedId.next(), userId, studioId, hash, now, now.plus(life));
    }

    /** The one that follows this one. It inherits the family's end: rotating does not keep a sign-in alive for ever. */
    public RefreshToken next(UUID newStudioId, byte[] hash, Instant now) {
        return of(familyId, userId, newStudioId, hash, now, expiresAt);
    }

    private static RefreshToken of(UUID family, UUID user, UUID studio, byte[] hash, Instant now, Instant end) {
        RefreshToken token = new RefreshToken();
        token.id = TimeOrderedId.next();
        token.createdAt = now;
        token.updatedAt = now;
        token.familyId = family;
        token.userId = user;
        token.studioId = studio;
        token.tokenHash = hash.clone();
        token.expiresAt = end;
        return token;
    }

    /**
     * Uses the token up.
     *
     * @param arrived when the request came in, before it waited for the row's lock
     */
    public Spending spend(Instant arrived, Instant now) {
        if (revokedAt != null || !now.isBefore(expiresAt)) {
            return Spending.DEAD;
        }
        if (spentAt != null) {
            return spentAt.isBefore(arrived) ? Spending.REUSED : Spending.RACED;
        }
        spentAt = now;
        updatedAt = now;
        return Spending.SPENT;
    }

    public UUID familyId() {
        return familyId;
    }

    public UUID userId() {
        return userId;
    }

    public UUID studioId() {
        return studioId;
    }

    public byte[] tokenHash() {
        return tokenHash.clone();
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Ends it, when its family ends. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            updatedAt = now;
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefreshToken token && id.equals(token.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What became of an attempt to use a token. */
    public enum Spending {
        /** Good: it is used up now. */
        SPENT,
        /** Expired or revoked. */
        DEAD,
        /** Another request used it while this one was already under way: a client's double click, no theft. */
        RACED,
        /** It was used up before this request came: it was stolen, or its successor was. */
        REUSED
    }
}
