package com.vixenbliss.creator.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Answers in PostgreSQL. Native, because the unique index does the work: an entity could not say "on conflict". */
@ApplicationScoped
class JpaGivenAnswers implements GivenAnswers {

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public boolean claim(UUID callerId, String key, String operation, byte[] requestHash, Instant now) {
        return em.createNativeQuery("""
                        insert into idempotency_keys (caller_id, key, operation, request_hash, created_at)
                        values (:caller, :key, :operation, :hash, :now)
                        on conflict do nothing""")
                .setParameter("caller", callerId)
                .setParameter("key", key)
                .setParameter("operation", operation)
                .setParameter("hash", requestHash)
                .setParameter("now", now)
                .executeUpdate() == 1;
    }

    @Override
    public void keep(UUID callerId, String key, String json) {
        em.createNativeQuery("update idempotency_keys set response = :json where caller_id = :caller and key = :key")
                .setParameter("json", json)
                .setParameter("caller", callerId)
                .setParameter("key", key)
                .executeUpdate();
    }

    @Override
    public Given find(UUID callerId, String key) {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select operation, request_hash, response from idempotency_keys
                        where caller_id = :caller and key = :key""")
                .setParameter("caller", callerId)
                .setParameter("key", key)
                .getSingleResult();
        return new Given((String) row[0], (byte[]) row[1], (String) row[2]);
    }

    @Override
    public int forgetBefore(Instant time) {
        return em.createNativeQuery("delete from idempotency_keys where created_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
