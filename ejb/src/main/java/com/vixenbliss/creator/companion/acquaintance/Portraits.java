package com.vixenbliss.creator.companion.acquaintance;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Change;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Draws up portraits: three statements each, however long the two have known each other. */
@ApplicationScoped
@Transactional
public class Portraits {

    /** More of either no picture could show. */
    private static final int MOST = 500;

    private final Acquaintances acquaintances;
    private final AuditTrail audit;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    @Inject
    public Portraits(Acquaintances acquaintances, AuditTrail audit) {
        this.acquaintances = acquaintances;
        this.audit = audit;
    }

    /** For the CDI client proxy only. */
    protected Portraits() {
        this(null, null);
    }

    /**
     * A portrait for somebody of the studio. That it was looked at is written down.
     *
     * @throws Fault {@code NOT_FOUND} also when the character is another studio's
     */
    public Portrait of(Caller caller, UUID relationshipId) {
        Acquaintance pair = acquaintances.get(caller.studio(), relationshipId);
        audit.record(caller, "relationship.viewed", "user", pair.userId(), null, null, null);
        return new Portrait(pair, steps(pair), memories(pair));
    }

    private List<Portrait.Step> steps(Acquaintance pair) {
        List<?> rows = entities.createNativeQuery("""
                        select e.kind, e.amount, e.detail, e.created_at, e.source_message_id, left(m.content, 160)
                          from relationship_events e left join messages m on m.id = e.source_message_id
                         where e.relationship_id = ?1 order by e.position
                        """)
                .setParameter(1, pair.id()).getResultList();
        List<Portrait.Step> steps = new ArrayList<>(rows.size());
        Bond bond = Bond.NEW;
        for (Object row : rows) {
            bond = step((Object[]) row, bond, steps);
        }
        return steps.subList(Math.max(0, steps.size() - MOST), steps.size());
    }

    private static Bond step(Object[] row, Bond before, List<Portrait.Step> steps) {
        Integer amount = row[1] == null ? null : ((Number) row[1]).intValue();
        Change change = new Change(Change.Kind.of((String) row[0]), amount, (String) row[2], (Instant) row[3]);
        Bond bond = before.after(change);
        steps.add(new Portrait.Step(
                change, (UUID) row[4], (String) row[5], bond.stage(), bond.progress(), bond.dynamic().tensionLevel()));
        return bond;
    }

    private List<Portrait.Remembered> memories(Acquaintance pair) {
        List<?> rows = entities.createNativeQuery("""
                        select m.id, m.type, m.canon, m.summary, m.importance_score, m.confidence, m.valid_from, m.valid_to,
                               left(said.content, 160)
                          from memory_events m left join messages said on said.id = m.source_message_ids[1]
                         where m.user_id = ?1 and m.character_id = ?2 and m.summary <> ''
                         order by m.id desc
                        """)
                .setParameter(1, pair.userId()).setParameter(2, pair.characterId()).setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> remembered((Object[]) row)).toList();
    }

    private static Portrait.Remembered remembered(Object[] row) {
        return new Portrait.Remembered(
                (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], ((Number) row[4]).doubleValue(),
                ((Number) row[5]).doubleValue(), (Instant) row[6], (Instant) row[7], (String) row[8]);
    }
}
