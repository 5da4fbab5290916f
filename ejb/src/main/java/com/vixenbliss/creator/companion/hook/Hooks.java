package com.vixenbliss.creator.companion.hook;

import com.vixenbliss.creator.companion.hook.model.Hook;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Hooks in the database. Each question names the person, so nobody reads another's. */
@ApplicationScoped
public class Hooks {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Newest first. */
    Page<Hook> page(UUID userId, UUID characterId, boolean includePast, PageRequest request) {
        List<Hook> rows = entities.createQuery("""
                        select h from Hook h
                         where h.userId = :user and (h.active = true or :past = true)
                           and h.characterId = coalesce(:character, h.characterId)
                           and h.id < :below
                         order by h.id desc
                        """, Hook.class)
                .setParameter("user", userId)
                .setParameter("character", characterId)
                .setParameter("past", includePast)
                .setParameter("below", request.idBelow())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), hook -> hook.id().toString());
    }

    /** @return false when the person has no such active hook */
    boolean dismiss(UUID userId, UUID id) {
        return entities.createNativeQuery("""
                        update hooks
                           set status = 'dismissed', ended_at = now(), version = version + 1, updated_at = now()
                         where id = ?1 and user_id = ?2 and is_active
                        """)
                .setParameter(1, id)
                .setParameter(2, userId)
                .executeUpdate() == 1;
    }
}
