package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Exchanges that were given up. A studio sees those of its own characters; none named means all. */
@ApplicationScoped
public class FailedExchanges {

    private static final UUID NO_STUDIO = new UUID(0, 0);

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Newest turn first. */
    Page<FailedExchange> page(UUID studioId, PageRequest request) {
        Query query = entities.createNativeQuery("""
                        select x.turn_id, t.episode_id, t.character_id, c.name, x.attempts, x.last_error, x.updated_at
                          from exchanges x join turns t on t.id = x.turn_id join characters c on c.id = t.character_id
                         where x.status = 'dead'
                           and (?1 or c.studio_id = ?2)
                           and x.turn_id < ?3
                         order by x.turn_id desc
                        """)
                .setParameter(1, studioId == null)
                .setParameter(2, studioId == null ? NO_STUDIO : studioId)
                .setParameter(3, request.idBelow())
                .setMaxResults(request.limit() + 1);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return Page.of(rows.stream().map(FailedExchanges::of).toList(), request.limit(), row -> row.turnId().toString());
    }

    /** Makes it due now with all its attempts before it; false when there is no such dead exchange for the studio. */
    boolean revive(UUID studioId, UUID turnId) {
        return entities.createNativeQuery("""
                        update exchanges x
                           set status = 'pending', attempts = 0, queued_at = now(), due_at = now(), updated_at = now()
                          from turns t, characters c
                         where x.turn_id = ?1 and x.status = 'dead' and t.id = x.turn_id and c.id = t.character_id
                           and (?2 or c.studio_id = ?3)
                        """)
                .setParameter(1, turnId)
                .setParameter(2, studioId == null)
                .setParameter(3, studioId == null ? NO_STUDIO : studioId)
                .executeUpdate() == 1;
    }

    private static FailedExchange of(Object[] row) {
        return new FailedExchange(
                (UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], ((Number) row[4]).intValue(), (String) row[5],
                (Instant) row[6]);
    }
}
