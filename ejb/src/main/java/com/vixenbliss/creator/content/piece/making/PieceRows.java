package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.content.piece.model.PiecePlan;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Pieces on their way to a picture, in the caller's transaction. */
@ApplicationScoped
@Transactional
public class PieceRows {

    /** Looked at again and again: two ranges of an index, and nothing is locked. */
    private static final String ROOM = """
            select least(count(*) filter (where status = 'planned' and next_attempt_at <= now()),
                         greatest(0, cast(:most as integer) - count(*) filter (where status = 'drawing')))
              from content_pieces where batch_id = :batch and status in ('planned', 'drawing')
            """;

    private static final String DUE = """
            select id, prompt, seed, draws from content_pieces
             where batch_id = :batch and status = 'planned' and next_attempt_at <= now()
             order by position limit :most for update skip locked
            """;

    private static final String DRAWING = """
            update content_pieces
               set status = 'drawing', draws = :draw, rendering_id = :rendering, version = version + 1, updated_at = now()
             where id = :id and status = 'planned'
            """;

    private static final String ORDERED = "select rendering_id from content_pieces where batch_id = :batch and status = 'drawing'";

    private static final String TRY_AGAIN = """
            update content_pieces
               set status = 'planned', attempts = 0, redraws = 0, seed = (seed + %d) & 2147483647, failure = null, failure_code = null,
                   ended_at = null, next_attempt_at = now(), version = version + 1, updated_at = now()
             where batch_id = :batch and status = 'failed'
            """.formatted(PiecePlan.SEED_STEP);

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final RenderingService renderings;

    @Inject
    public PieceRows(RenderingService renderings) {
        this.renderings = renderings;
    }

    /** For the CDI client proxy only. */
    protected PieceRows() {
        this(null);
    }

    /**
     * A piece that wants a picture.
     *
     * @param draw which of its pictures this one will be, from 1
     */
    public record Due(UUID id, String prompt, long seed, int draw) {

        /** Of the order. */
        public UUID renderingId() {
            return PieceId.rendering(id, draw);
        }

        /** Of what its words will cost. */
        public UUID captionId() {
            return PieceId.caption(id, draw);
        }
    }

    /** Those that may be ordered now, by their positions, held until the end of the transaction. */
    public List<Due> due(UUID batchId, int most) {
        List<?> rows = entities.createNativeQuery(DUE).setParameter("batch", batchId).setParameter("most", most).getResultList();
        return rows.stream().map(row -> due((Object[]) row)).toList();
    }

    private static Due due(Object[] row) {
        return new Due((UUID) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).intValue() + 1);
    }

    /** Its picture is ordered. */
    public void drawing(Due piece) {
        entities.createNativeQuery(DRAWING)
                .setParameter("draw", piece.draw())
                .setParameter("rendering", piece.renderingId())
                .setParameter("id", piece.id())
                .executeUpdate();
    }

    /** How many of a batch may be ordered now, when at most so many are under way. */
    public int room(UUID batchId, int most) {
        List<?> room = entities.createNativeQuery(ROOM).setParameter("batch", batchId).setParameter("most", most).getResultList();
        return ((Number) room.getFirst()).intValue();
    }

    /** Takes back what no provider has begun with; those pieces are planned again as soon as that is told. */
    public void withdraw(UUID batchId) {
        ordered(batchId).forEach(renderings::withdraw);
    }

    private List<UUID> ordered(UUID batchId) {
        List<?> ids = entities.createNativeQuery(ORDERED, UUID.class).setParameter("batch", batchId).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Plans anew what failed. */
    public void tryAgain(UUID batchId) {
        entities.createNativeQuery(TRY_AGAIN).setParameter("batch", batchId).executeUpdate();
    }
}
