package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.companion.memory.model.MemoryEvent;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Memories in the database. Each question names the person, so nobody reads another's. */
@ApplicationScoped
public class Memories {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Newest first, without what was forgotten. */
    Page<MemoryEvent> page(UUID userId, MemoryQuery query, PageRequest request) {
        List<MemoryEvent> rows = entities.createQuery("""
                        select m from MemoryEvent m
                         where m.userId = :user
                           and m.characterId = coalesce(:character, m.characterId)
                           and m.type = coalesce(:type, m.type)
                           and (m.active = true or :past = true and m.validTo is not null and m.summary <> '')
                           and m.id < :below
                         order by m.id desc
                        """, MemoryEvent.class)
                .setParameter("user", userId)
                .setParameter("character", query.characterId())
                .setParameter("type", query.type())
                .setParameter("past", query.includePast())
                .setParameter("below", request.idBelow())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), memory -> memory.id().toString());
    }

    /** Neither another's nor a forgotten one. */
    Optional<MemoryEvent> find(UUID userId, UUID id) {
        return entities.createQuery(
                        "select m from MemoryEvent m where m.id = :id and m.userId = :user and m.summary <> ''", MemoryEvent.class)
                .setParameter("id", id)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Which memories are wanted.
     *
     * @param characterId null for all
     * @param type null for all
     * @param includePast also what is true no longer
     */
    public record MemoryQuery(UUID characterId, MemoryType type, boolean includePast) {}
}
