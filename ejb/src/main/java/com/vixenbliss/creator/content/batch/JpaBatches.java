package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.batch.model.Tally;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Batches in PostgreSQL. */
@ApplicationScoped
class JpaBatches implements Batches {

    /** Counts by the index on the batch's pieces, and looks at the last few endings since it runs. */
    private static final String PACES = """
            select b.id, t.completed, t.failed, t.cost, r.recent, coalesce(extract(epoch from now() - r.first) * 1000, 0)
              from content_batches b
             cross join lateral (
                   select count(*) filter (where status in ('ready', 'approved', 'rejected', 'published')) as completed,
                          count(*) filter (where status = 'failed') as failed, coalesce(sum(cost_usd), 0) as cost
                     from content_pieces where batch_id = b.id) t
             cross join lateral (
                   select count(*) as recent, min(ended_at) as first
                     from (select ended_at from content_pieces where batch_id = b.id and ended_at >= b.started_at
                            order by ended_at desc limit %d) latest) r
             where b.id in (:batches)
            """.formatted(Pace.LATELY);

    private static final String UNDER_WAY = """
            select exists (select 1 from content_pieces
                            where batch_id = :batch and status in ('drawing', 'generated', 'captioned'))
            """;

    private static final String OPEN = """
            select exists (select 1 from content_pieces p join content_batches b on b.id = p.batch_id
                            where p.batch_id = :batch
                              and (p.status in ('drawing', 'generated', 'captioned')
                                   or p.status = 'planned' and b.status in ('planned', 'running')))
            """;

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public void add(ContentBatch batch) {
        em.persist(batch);
    }

    @Override
    public Optional<ContentBatch> find(UUID id) {
        return Optional.ofNullable(em.find(ContentBatch.class, id));
    }

    @Override
    public Optional<ContentBatch> find(UUID studioId, UUID id) {
        return find(id).filter(batch -> batch.studioId().equals(studioId));
    }

    @Override
    public Optional<ContentBatch> findForChange(UUID id) {
        return Optional.ofNullable(em.find(ContentBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ContentBatch> list(UUID studioId, BatchFilter filter, PageRequest page) {
        String which = (filter.avatarId() == null ? "" : " and b.avatarId = :avatar")
                + (filter.status() == null ? "" : " and b.status = :status");
        TypedQuery<ContentBatch> query = em.createQuery(
                "select b from ContentBatch b where b.studioId = :studio and b.id < :below" + which + " order by b.id desc",
                ContentBatch.class);
        if (filter.avatarId() != null) {
            query.setParameter("avatar", filter.avatarId());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        return query.setParameter("studio", studioId)
                .setParameter("below", page.idBelow())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    @Override
    public Map<UUID, Pace> paces(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery(PACES).setParameter("batches", ids).getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> (UUID) row[0], JpaBatches::pace));
    }

    private static Pace pace(Object[] row) {
        Tally tally = new Tally(((Number) row[1]).intValue(), ((Number) row[2]).intValue(), (BigDecimal) row[3]);
        return new Pace(tally, ((Number) row[4]).intValue(), Duration.ofMillis(((Number) row[5]).longValue()));
    }

    @Override
    public List<UUID> unsettled(int limit) {
        return em.createQuery("select b.id from ContentBatch b where b.settled = false order by b.id", UUID.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean isUnderWay(UUID id) {
        return (boolean) em.createNativeQuery(UNDER_WAY).setParameter("batch", id).getResultList().getFirst();
    }

    @Override
    public boolean isOpen(UUID id) {
        return (boolean) em.createNativeQuery(OPEN).setParameter("batch", id).getResultList().getFirst();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
