package com.vixenbliss.creator.monetisation.credits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** What studios gave, in PostgreSQL. */
@ApplicationScoped
class Grants {

    private static final String ADD = """
            insert into credit_grants (id, created_at, user_id, studio_id, amount, reason)
            values (:id, :at, :user, :studio, :amount, :reason)
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** What a studio has given since then. Until the transaction ends, it gives nothing else. */
    long givenSince(UUID studioId, Instant since) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('sparks of ' || :studio, 0))")
                .setParameter("studio", studioId.toString()).getSingleResult();
        Object sum = entities.createNativeQuery(
                        "select coalesce(sum(g.amount), 0) from credit_grants g where g.studio_id = :studio and g.created_at >= :since")
                .setParameter("studio", studioId).setParameter("since", since).getSingleResult();
        return ((Number) sum).longValue();
    }

    void add(UUID studioId, CreditGrant grant) {
        entities.createNativeQuery(ADD)
                .setParameter("id", grant.id())
                .setParameter("at", grant.createdAt())
                .setParameter("user", grant.userId())
                .setParameter("studio", studioId)
                .setParameter("amount", grant.amount())
                .setParameter("reason", grant.reason())
                .executeUpdate();
    }
}
