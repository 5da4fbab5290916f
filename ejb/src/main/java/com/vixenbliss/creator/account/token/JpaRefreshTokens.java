package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.token.model.RefreshToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Refresh tokens in PostgreSQL. */
@ApplicationScoped
class JpaRefreshTokens implements RefreshTokens {

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    @Override
    public void add(RefreshToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<RefreshToken> lock(byte[] hash) {
        return entities.createQuery("select t from RefreshToken t where t.tokenHash = :hash", RefreshToken.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Waits for a rotation that is under way first, else its successor would not be seen and would live on. */
    @Override
    public void revokeFamily(UUID familyId, Instant now) {
        lockAll("select t from RefreshToken t where t.familyId = :id and t.revokedAt is null order by t.id", familyId);
        revoke("update RefreshToken t set t.revokedAt = :now, t.updatedAt = :now where t.familyId = :id and t.revokedAt is null",
                familyId, now);
    }

    @Override
    public void revokeAllOf(UUID userId, Instant now) {
        lockAll("select t from RefreshToken t where t.userId = :id and t.revokedAt is null order by t.id", userId);
        revoke("update RefreshToken t set t.revokedAt = :now, t.updatedAt = :now where t.userId = :id and t.revokedAt is null",
                userId, now);
    }

    private void lockAll(String query, UUID id) {
        entities.createQuery(query, RefreshToken.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void revoke(String update, UUID id, Instant now) {
        entities.createQuery(update).setParameter("now", now).setParameter("id", id).executeUpdate();
    }
}
