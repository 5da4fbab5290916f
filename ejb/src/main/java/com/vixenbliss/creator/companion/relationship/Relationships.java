package com.vixenbliss.creator.companion.relationship;

import com.vixenbliss.creator.companion.relationship.model.Relationship;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

    /** What moved, newest first. The cursor is an event's id; ids of one moment do not sort, so its place is looked up. */
    Page<RelationshipEventView> events(UUID relationshipId, PageRequest request) {
        List<?> rows = entities.createNativeQuery("""
                        select e.id, e.kind, e.amount, e.detail, e.source_message_id, e.created_at
                          from relationship_events e
                         where e.relationship_id = ?1
                           and (cast(?2 as uuid) is null
                                or e.position < (select p.position from relationship_events p where p.id = ?2 and p.relationship_id = ?1))
                         order by e.position desc
                        """)
                .setParameter(1, relationshipId)
                .setParameter(2, request.after())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(
                rows.stream().map(row -> event((Object[]) row)).toList(), request.limit(), event -> event.id().toString());
    }

    private static RelationshipEventView event(Object[] row) {
        return new RelationshipEventView(
                (UUID) row[0], (String) row[1], row[2] == null ? null : ((Number) row[2]).intValue(), (String) row[3], (UUID) row[4],
                (Instant) row[5]);
    }
}
