package com.vixenbliss.creator.content.piece.making;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.content.caption.Resemblance;
import com.vixenbliss.creator.content.caption.CaptionOutcome;
import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words of pieces, under a lease that runs out with the server that had them written. */
@ApplicationScoped
@Transactional
class CaptionRows {

    private static final String CLAIM = """
            update content_pieces p
               set caption_fence = p.caption_fence + 1, caption_due_at = now() + make_interval(secs => :lease)
             where p.id in (select id from content_pieces
                             where batch_id = :batch and status = 'generated' and distinct_since is not null and caption_due_at <= now()
                             order by distinct_since limit :most for update skip locked)
            returning p.id, p.position, p.platform, cast(p.axes as text), p.note, p.caption_fence, p.draws
            """;

    private static final String RECENT = """
            select hook_text || E'\\n' || caption from content_pieces
             where avatar_id = :avatar and caption is not null and id <> :id order by id desc limit :most
            """;

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('words of ' || cast(:avatar as text), 0))";

    private static final String WRITTEN = """
            update content_pieces
               set hook_text = :hook, caption = :caption, hashtags = array(select jsonb_array_elements_text(cast(:hashtags as jsonb))),
                   caption_model = cast(:model as text), cost_usd = cost_usd + :cost,
                   status = case when cropped_at is null then 'captioned' else 'ready' end,
                   ended_at = case when cropped_at is null then null else now() end, version = version + 1, updated_at = now()
             where id = :id and caption_fence = :fence and status = 'generated'
            """;

    private static final String FAILED = """
            update content_pieces p
               set status = 'failed', failure_code = 'caption-refused', failure = :failure, image_id = null, phash = null,
                   distinct_since = null, cropped_at = null, safety_rating = null, cost_usd = p.cost_usd + :cost, ended_at = now(),
                   version = p.version + 1, updated_at = now()
              from (select id, image_id from content_pieces where id = :id for update) was
             where p.id = was.id and p.caption_fence = :fence and p.status = 'generated'
            returning was.image_id
            """;

    private static final String UNCUT = "delete from assets where content_piece_id = :id returning image_id";

    private static final String AGAIN = """
            update content_pieces set caption_due_at = now() + make_interval(secs => :pause), cost_usd = cost_usd + :cost
             where id = :id and caption_fence = :fence and status = 'generated'
            """;

    /** Captions of an avatar that a new one must not resemble. */
    private static final int REMEMBERED = 200;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Budgets budgets;
    private final ImageKeeper images;
    private final double lease;

    /** @param lease longer than any caption takes to write, a second try included */
    @Inject
    CaptionRows(
            Budgets budgets, ImageKeeper images,
            @ConfigProperty(name = "CONTENT_CAPTION_LEASE", defaultValue = "PT2M") Duration lease) {
        this.budgets = budgets;
        this.images = images;
        this.lease = lease.toMillis() / 1000.0;
    }

    /** For the CDI client proxy only. */
    protected CaptionRows() {
        this(null, null, Duration.ZERO);
    }

    /** Takes pieces that want words, those that wait longest first. */
    List<CaptionClaim> claim(UUID batchId, int most) {
        List<?> rows = entities.createNativeQuery(CLAIM)
                .setParameter("lease", lease).setParameter("batch", batchId).setParameter("most", most).getResultList();
        return rows.stream().map(row -> claim((Object[]) row)).toList();
    }

    private static CaptionClaim claim(Object[] row) {
        return new CaptionClaim((UUID) row[0], (int) row[1], Platform.valueOf(((String) row[2]).toUpperCase(Locale.ROOT)),
                axes((String) row[3]), (String) row[4], (int) row[5], (int) row[6]);
    }

    private static Axes axes(String json) {
        try {
            return Json.lenient().readValue(json, Axes.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The axes of a piece cannot be read", broken);
        }
    }

    /** The avatar's last captions but this piece's, the latest first. */
    List<String> recent(UUID avatarId, UUID pieceId) {
        List<?> found = entities.createNativeQuery(RECENT, String.class)
                .setParameter("avatar", avatarId).setParameter("id", pieceId).setParameter("most", REMEMBERED).getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** How it went with what was written. */
    enum Taken { TAKEN, ALIKE, OVERTAKEN }

    /** Takes it, unless somebody wrote something like it meanwhile: others of the batch are written at the same time. */
    Taken written(UUID avatarId, CaptionClaim claim, CaptionOutcome.Written words, BigDecimal costUsd) {
        entities.createNativeQuery(LOCK).setParameter("avatar", avatarId).getResultList();
        if (Resemblance.isNear(words.whole(), recent(avatarId, claim.id()))) {
            return Taken.ALIKE;
        }
        int written = entities.createNativeQuery(WRITTEN)
                .setParameter("hook", words.hook())
                .setParameter("caption", words.caption())
                .setParameter("hashtags", Json.strict().valueToTree(words.hashtags()).toString())
                .setParameter("model", words.model())
                .setParameter("cost", costUsd)
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence())
                .executeUpdate();
        if (written == 1) {
            budgets.settle(claim.spendId(), costUsd);
        }
        return written == 1 ? Taken.TAKEN : Taken.OVERTAKEN;
    }

    /** None can be written for it: the piece has failed, and its pictures go. */
    void failed(CaptionClaim claim, String reason, BigDecimal costUsd) {
        List<?> pictures = entities.createNativeQuery(FAILED, UUID.class)
                .setParameter("failure", reason)
                .setParameter("cost", costUsd)
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence())
                .getResultList();
        if (!pictures.isEmpty()) {
            List<?> cut = entities.createNativeQuery(UNCUT, UUID.class).setParameter("id", claim.id()).getResultList();
            cut.forEach(image -> images.remove((UUID) image));
            images.remove((UUID) pictures.getFirst());
            budgets.settle(claim.spendId(), costUsd);
        }
    }

    /** Whoever comes next may try. */
    void giveBack(CaptionClaim claim, Duration pause, BigDecimal costUsd) {
        entities.createNativeQuery(AGAIN)
                .setParameter("pause", pause.toMillis() / 1000.0)
                .setParameter("cost", costUsd)
                .setParameter("id", claim.id())
                .setParameter("fence", claim.fence())
                .executeUpdate();
    }
}
