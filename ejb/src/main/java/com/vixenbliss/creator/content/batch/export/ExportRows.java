package com.vixenbliss.creator.content.batch.export;

import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Pieces to take along, page by page. */
@ApplicationScoped
@Transactional
class ExportRows {

    @PersistenceContext(unitName = "creator")
    EntityManager em;

    /** Those with a picture, by their positions. @param status null for all; @param after position of the last one before */
    List<ContentPiece> page(UUID batchId, PieceStatus status, int after, int limit) {
        TypedQuery<ContentPiece> query = em.createQuery(
                "select p from ContentPiece p where p.batchId = :batch and p.imageId is not null and p.plan.position > :after"
                        + (status == null ? "" : " and p.status = :status") + " order by p.plan.position", ContentPiece.class);
        if (status != null) {
            query.setParameter("status", status);
        }
        return query.setParameter("batch", batchId).setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
