package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.content.piece.model.PiecePlan;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What becomes of a piece whose picture has ended: each turn one transaction, with what was held back for it. */
@ApplicationScoped
@Transactional
class PieceTurns {

    private static final String DRAWN = """
            update content_pieces p
               set status = 'generated', image_id = i.id, phash = i.phash, safety_rating = 'safe', cost_usd = p.cost_usd + :cost,
                   failure = null, failure_code = null, caption_due_at = now(), version = p.version + 1, updated_at = now()
              from image_assets i
             where p.id = :id and p.rendering_id = :rendering and p.status = 'drawing' and i.id = :image
            returning p.batch_id
            """;

    /** The next attempt comes later each time, with another seed: what one shows may be refused, and another's not. */
    private static final String UNDRAWN = """
            update content_pieces
               set status = case when attempts + 1 < :most then 'planned' else 'failed' end, attempts = attempts + 1,
                   seed = case when attempts + 1 < :most then (seed + %d) & 2147483647 else seed end,
                   next_attempt_at = now() + make_interval(secs => :pause * power(2, attempts)),
                   ended_at = case when attempts + 1 < :most then null else now() end,
                   failure_code = :code, failure = :failure, version = version + 1, updated_at = now()
             where id = :id and rendering_id = :rendering and status = 'drawing'
            returning batch_id, draws
            """.formatted(PiecePlan.SEED_STEP);

    private static final String WITHDRAWN = """
            update content_pieces
               set status = 'planned', next_attempt_at = now(), version = version + 1, updated_at = now()
             where id = :id and rendering_id = :rendering and status = 'drawing'
            returning batch_id, draws
            """;

    private static final String SHOWS = "select id from content_pieces where id = :id and image_id = :image";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Budgets budgets;
    private final ImageKeeper images;
    private final int most;
    private final Duration pause;

    /**
     * @param most pictures of a piece that may come to nothing in a row
     * @param pause before the second; it doubles
     */
    @Inject
    PieceTurns(
            Budgets budgets, ImageKeeper images, @ConfigProperty(name = "CONTENT_ATTEMPTS", defaultValue = "3") int most,
            @ConfigProperty(name = "CONTENT_ATTEMPT_PAUSE", defaultValue = "PT5S") Duration pause) {
        this.budgets = budgets;
        this.images = images;
        this.most = most;
        this.pause = pause;
    }

    /** For the CDI client proxy only. */
    protected PieceTurns() {
        this(null, null, 0, null);
    }

    /** The picture is there. @return the batch; empty when it was taken in before, or is not wanted any more: then it goes */
    Optional<UUID> drawn(UUID piece, UUID rendering, UUID image, BigDecimal costUsd) {
        List<?> rows = entities.createNativeQuery(DRAWN, UUID.class)
                .setParameter("cost", costUsd)
                .setParameter("id", piece)
                .setParameter("rendering", rendering)
                .setParameter("image", image)
                .getResultList();
        if (rows.isEmpty() && !shows(piece, image)) {
            images.remove(image);
        }
        budgets.settle(rendering, costUsd);
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    private boolean shows(UUID piece, UUID image) {
        return !entities.createNativeQuery(SHOWS).setParameter("id", piece).setParameter("image", image).getResultList().isEmpty();
    }

    /** There is none: another attempt later, or it has failed. */
    Optional<UUID> undrawn(UUID piece, UUID rendering, String code, String reason) {
        List<?> rows = entities.createNativeQuery(UNDRAWN)
                .setParameter("most", most)
                .setParameter("pause", pause.toMillis() / 1000.0)
                .setParameter("code", code)
                .setParameter("failure", reason)
                .setParameter("id", piece)
                .setParameter("rendering", rendering)
                .getResultList();
        return released(piece, rendering, rows);
    }

    /** Nobody has begun with it, and nobody shall for now. */
    Optional<UUID> withdrawn(UUID piece, UUID rendering) {
        List<?> rows = entities.createNativeQuery(WITHDRAWN)
                .setParameter("id", piece).setParameter("rendering", rendering).getResultList();
        return released(piece, rendering, rows);
    }

    private Optional<UUID> released(UUID piece, UUID rendering, List<?> rows) {
        budgets.release(rendering);
        Optional<Object[]> turned = rows.stream().map(row -> (Object[]) row).findFirst();
        turned.ifPresent(row -> budgets.release(PieceId.caption(piece, ((Number) row[1]).intValue())));
        return turned.map(row -> (UUID) row[0]);
    }
}
