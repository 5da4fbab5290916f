package com.vixenbliss.creator.platform.cost.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.UUID;

/** Spends in PostgreSQL. What is written here moves the budgets that it concerns, by the database's own rule. */
@ApplicationScoped
class SpendRows {

    /** Of two that hold the same one, the second waits for the first and finds it. */
    private static final String HOLD = """
            insert into budget_spends (id, studio_id, avatar_id, batch_id, usd)
            values (:id, :studio, cast(:avatar as uuid), cast(:batch as uuid), :usd)
            on conflict (id) do nothing
            """;

    private static final String HOLD_AGAIN = """
            update budget_spends set status = 'held', usd = :usd, held_at = now(), resolved_at = null where id = :id and status = 'released'
            """;

    private static final String SETTLE = """
            update budget_spends set status = 'settled', actual_usd = :usd, resolved_at = now() where id = :id and status <> 'settled'
            """;

    private static final String RELEASE =
            "update budget_spends set status = 'released', resolved_at = now() where id = :id and status = 'held'";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** @return false when it is held or settled already */
    boolean hold(UUID spendId, BigDecimal usd, Spender who) {
        int added = entities.createNativeQuery(HOLD)
                .setParameter("id", spendId)
                .setParameter("studio", who.studioId())
                .setParameter("avatar", who.avatarId())
                .setParameter("batch", who.batchId())
                .setParameter("usd", usd)
                .executeUpdate();
        return added == 1 || entities.createNativeQuery(HOLD_AGAIN)
                .setParameter("id", spendId).setParameter("usd", usd).executeUpdate() == 1;
    }

    void settle(UUID spendId, BigDecimal actualUsd) {
        entities.createNativeQuery(SETTLE).setParameter("id", spendId).setParameter("usd", actualUsd).executeUpdate();
    }

    void release(UUID spendId) {
        entities.createNativeQuery(RELEASE).setParameter("id", spendId).executeUpdate();
    }
}
