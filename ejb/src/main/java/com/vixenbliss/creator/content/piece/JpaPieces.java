package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.CropKind;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pieces in PostgreSQL. */
@ApplicationScoped
class JpaPieces implements Pieces {

    private static final String CROPS = """
            select content_piece_id, kind, image_id, width, height from assets where content_piece_id in (:pieces)
            """;

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public Optional<ContentPiece> find(UUID studioId, UUID id) {
        return em.createQuery("select p from ContentPiece p where p.id = :id and p.studioId = :studio", ContentPiece.class)
                .setParameter("id", id)
                .setParameter("studio", studioId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ContentPiece> findForChange(UUID studioId, Collection<UUID> ids) {
        return em.createQuery("select p from ContentPiece p where p.id in :ids and p.studioId = :studio order by p.id", ContentPiece.class)
                .setParameter("ids", ids)
                .setParameter("studio", studioId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<ContentPiece> list(UUID studioId, PieceFilter filter, PageRequest page) {
        String which = (filter.avatarId() == null ? "" : " and p.avatarId = :avatar")
                + (filter.batchId() == null ? "" : " and p.batchId = :batch")
                + (filter.status() == null ? "" : " and p.status = :status");
        TypedQuery<ContentPiece> query = em.createQuery(
                "select p from ContentPiece p where p.studioId = :studio and p.id < :below" + which + " order by p.id desc",
                ContentPiece.class);
        if (filter.avatarId() != null) {
            query.setParameter("avatar", filter.avatarId());
        }
        if (filter.batchId() != null) {
            query.setParameter("batch", filter.batchId());
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
    public List<ContentPiece> changed(UUID batchId, Instant since, int limit) {
        return em.createQuery("""
                        select p from ContentPiece p where p.batchId = :batch and p.updatedAt >= :since
                        order by p.updatedAt, p.id""", ContentPiece.class)
                .setParameter("batch", batchId)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Crop> crops(Collection<UUID> pieceIds) {
        if (pieceIds.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(CROPS).setParameter("pieces", pieceIds).getResultList();
        return rows.stream().map(row -> crop((Object[]) row)).toList();
    }

    private static Crop crop(Object[] row) {
        return new Crop((UUID) row[0], CropKind.of((String) row[1]), (UUID) row[2], (int) row[3], (int) row[4]);
    }

    @Override
    public List<UUID> removeCrops(UUID pieceId) {
        List<?> gone = em.createNativeQuery("delete from assets where content_piece_id = :piece returning image_id", UUID.class)
                .setParameter("piece", pieceId)
                .getResultList();
        return gone.stream().map(UUID.class::cast).toList();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
