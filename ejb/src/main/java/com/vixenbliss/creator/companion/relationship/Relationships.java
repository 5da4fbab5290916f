package com.vixenbliss.creator.companion.relationship;

import com.vixenbliss.creator.companion.relationship.model.Relationship;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Relationships in the database. Each question names the person, so nobody reads another's. */
@ApplicationScoped
public class Relationships {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Newest acquaintance first. */
    Page<Relationship> page(UUID userId, PageRequest request) {
        List<Relationship> rows = entities.createQuery("""
                        select r from Relationship r
                         where r.userId = :user and r.id < :below
                         order by r.id desc
                        """, Relationship.class)
                .setParameter("user", userId)
                .setParameter("below", request.idBelow())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), relationship -> relationship.id().toString());
    }

    Optional<Relationship> find(UUID userId, UUID characterId) {
        return entities.createQuery("""
                        select r from Relationship r where r.userId = :user and r.characterId = :character
                        """, Relationship.class)
                .setParameter("user", userId)
                .setParameter("character", characterId)
                .getResultStream()
                .findFirst();
    }
}
