package com.vixenbliss.creator.platform.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Enters what is too dear to be lost, in the caller's transaction: a picture, a training. What comes by the thousand and costs a
 * fraction of a cent goes through {@link CostBook}.
 */
@ApplicationScoped
@Transactional
public class CostEntries {

    private static final String ADD = """
            insert into cost_entries (id, created_at, provider, model, operation, studio_id, user_id, character_id,
                                      avatar_id, batch_id, reference_id, units, cost_usd)
            values (:id, :at, :provider, :model, :operation, cast(:studio as uuid), cast(:user as uuid), cast(:character as uuid),
                    cast(:avatar as uuid), cast(:batch as uuid), cast(:reference as uuid), cast(:units as jsonb), :cost)
            on conflict (id) do nothing
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /**
     * Enters a call that was paid for.
     *
     * @param entry whose id says what was paid for, so that it is entered once however often it is told
     * @return false when it was there already
     */
    public boolean add(CostEntry entry) {
        return entities.createNativeQuery(ADD)
                .setParameter("id", entry.id())
                .setParameter("at", entry.createdAt())
                .setParameter("provider", entry.provider())
                .setParameter("model", entry.model())
                .setParameter("operation", entry.operation())
                .setParameter("studio", text(entry.studioId()))
                .setParameter("user", text(entry.userId()))
                .setParameter("character", text(entry.characterId()))
                .setParameter("avatar", text(entry.avatarId()))
                .setParameter("batch", text(entry.batchId()))
                .setParameter("reference", text(entry.referenceId()))
                .setParameter("units", entry.units().toString())
                .setParameter("cost", entry.costUsd())
                .executeUpdate() == 1;
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
