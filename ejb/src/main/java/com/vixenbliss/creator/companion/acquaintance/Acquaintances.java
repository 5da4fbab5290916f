package com.vixenbliss.creator.companion.acquaintance;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads who knows whom. Each question names the studio; the counts are taken for the rows of the page alone. */
@ApplicationScoped
@Transactional
public class Acquaintances {

    private static final String OF_STUDIO = """
            select r.id, r.user_id, u.display_name, r.character_id, c.name, r.stage, r.stage_progress,
                   cast(r.dynamic ->> 'tension_level' as integer), r.dynamic ->> 'tone',
                   (select count(*) from memory_events m
                     where m.user_id = r.user_id and m.character_id = r.character_id and m.is_active),
                   met.episodes, met.last_at
              from relationships r
              join characters c on c.id = r.character_id
              join users u on u.id = r.user_id
              cross join lateral (select count(*) as episodes, max(e.last_message_at) as last_at
                                    from episodes e where e.relationship_id = r.id) met
             where c.studio_id = :studio""";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /**
     * Who met last comes first.
     *
     * @param characterId null for all of the studio's
     */
    public Page<Acquaintance> list(UUID studioId, UUID characterId, PageRequest page) {
        Query query = entities.createNativeQuery(OF_STUDIO + " and r.id < :below"
                        + (characterId == null ? "" : " and r.character_id = :character") + " order by r.id desc")
                .setParameter("studio", studioId)
                .setParameter("below", page.idBelow())
                .setMaxResults(page.limit() + 1);
        if (characterId != null) {
            query.setParameter("character", characterId);
        }
        List<?> rows = query.getResultList();
        return Page.of(rows.stream().map(row -> of((Object[]) row)).toList(), page.limit(), pair -> pair.id().toString());
    }

    /** @throws Fault {@code NOT_FOUND} also when the character is another studio's */
    public Acquaintance get(UUID studioId, UUID id) {
        List<?> rows = entities.createNativeQuery(OF_STUDIO + " and r.id = :id")
                .setParameter("studio", studioId).setParameter("id", id).getResultList();
        return rows.stream().map(row -> of((Object[]) row)).findFirst()
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "not-found", "There is no such relationship."));
    }

    private static Acquaintance of(Object[] row) {
        return new Acquaintance(
                (UUID) row[0], (UUID) row[1], (String) row[2], (UUID) row[3], (String) row[4], (String) row[5], number(row[6]),
                number(row[7]), (String) row[8], number(row[9]), number(row[10]), (Instant) row[11]);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
