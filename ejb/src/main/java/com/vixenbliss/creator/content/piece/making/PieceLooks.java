package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.content.piece.model.PiecePlan;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Compares a new picture with the avatar's last ones. One at a time for each avatar: of two that look alike the first stays,
 * and the other is drawn with another seed.
 */
@ApplicationScoped
@Transactional
public class PieceLooks {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('looks of ' || cast(:avatar as text), 0))";

    private static final String ALIKE = """
            select exists (
                select 1 from (select phash from content_pieces
                                where avatar_id = :avatar and distinct_since is not null and id <> :id
                                order by distinct_since desc limit :last) known
                 where bit_count(cast(known.phash # :phash as bit(64))) <= :distance)
            """;

    private static final String DISTINCT = """
            update content_pieces set distinct_since = clock_timestamp(), version = version + 1, updated_at = now()
             where id = :id and image_id = :image and status = 'generated'
            """;

    private static final String REDRAW = """
            update content_pieces
               set status = case when redraws < :most then 'planned' else 'failed' end,
                   redraws = redraws + 1, seed = (seed + %d) & 2147483647, image_id = null, safety_rating = null,
                   distinct_since = null, hook_text = null, caption = null, hashtags = '{}',
                   failure_code = case when redraws < :most then null else :code end,
                   failure = case when redraws < :most then null else :failure end,
                   ended_at = case when redraws < :most then null else now() end,
                   next_attempt_at = now(), version = version + 1, updated_at = now()
             where id = :id and image_id = :image and status in ('generated', 'captioned')
            returning draws
            """.formatted(PiecePlan.SEED_STEP);

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Budgets budgets;
    private final ImageKeeper images;
    private final int distance;
    private final int most;
    private final int last;

    /**
     * @param distance bits of 64 in which pictures differ that look alike, at most
     * @param most times that a piece is drawn anew for that
     * @param last pieces that are compared
     */
    @Inject
    PieceLooks(
            Budgets budgets, ImageKeeper images, @ConfigProperty(name = "CONTENT_ALIKE_BITS", defaultValue = "10") int distance,
            @ConfigProperty(name = "CONTENT_REDRAWS", defaultValue = "5") int most,
            @ConfigProperty(name = "CONTENT_COMPARED", defaultValue = "500") int last) {
        this.budgets = budgets;
        this.images = images;
        this.distance = distance;
        this.most = most;
        this.last = last;
    }

    /** For the CDI client proxy only. */
    protected PieceLooks() {
        this(null, null, 0, 0, 0);
    }

    /** @return false when it looks like another piece: its picture goes, and it is drawn anew or has failed */
    public boolean judge(Drawn piece) {
        entities.createNativeQuery(LOCK).setParameter("avatar", piece.avatarId()).getResultList();
        if (isAlike(piece)) {
            redraw(piece, "near-duplicate", "However often it was drawn, it looked like another piece.");
            return false;
        }
        return entities.createNativeQuery(DISTINCT)
                .setParameter("id", piece.id()).setParameter("image", piece.imageId()).executeUpdate() == 1;
    }

    private boolean isAlike(Drawn piece) {
        return (boolean) entities.createNativeQuery(ALIKE)
                .setParameter("avatar", piece.avatarId())
                .setParameter("id", piece.id())
                .setParameter("last", last)
                .setParameter("phash", piece.phash())
                .setParameter("distance", distance)
                .getResultList()
                .getFirst();
    }

    /** Its picture cannot be read or cut: it goes, and the piece is drawn anew or has failed. */
    public void spoilt(Drawn piece) {
        redraw(piece, "not-cut", "However often it was drawn, its picture could not be cut.");
    }

    private void redraw(Drawn piece, String code, String failure) {
        List<?> draws = entities.createNativeQuery(REDRAW)
                .setParameter("most", most)
                .setParameter("code", code)
                .setParameter("failure", failure)
                .setParameter("id", piece.id())
                .setParameter("image", piece.imageId())
                .getResultList();
        if (!draws.isEmpty()) {
            Meters.count("content.redraws");
            images.remove(piece.imageId());
            budgets.release(PieceId.caption(piece.id(), ((Number) draws.getFirst()).intValue()));
        }
    }
}
