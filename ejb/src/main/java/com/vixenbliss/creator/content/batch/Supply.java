package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.BatchStatus;
import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.piece.making.PieceRows;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Spender;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.rendering.PromptText;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Orders pictures for a batch: so many ahead that the provider's places do not run empty, and no more, so that a stop or a budget
 * holds at once. What a piece costs, its words included, is held back in the transaction that orders its picture: whatever is
 * drawn can be finished.
 */
@ApplicationScoped
@Transactional
class Supply {

    private static final int AT_ONCE = 8;

    private final Batches batches;
    private final PieceRows pieces;
    private final Avatars avatars;
    private final Brushes brushes;
    private final ContentPrices prices;
    private final Budgets budgets;
    private final RenderingService renderings;
    private final Clock clock;
    private final int ahead;
    private final String ratio;

    /**
     * @param ahead pictures of a batch that are ordered at a time
     * @param ratio in which they are drawn; what is cut from them has others
     */
    @Inject
    Supply(Batches batches, PieceRows pieces, Avatars avatars, Brushes brushes, ContentPrices prices, Budgets budgets,
            RenderingService renderings, Clock clock, @ConfigProperty(name = "CONTENT_AHEAD", defaultValue = "32") int ahead,
            @ConfigProperty(name = "CONTENT_ASPECT_RATIO", defaultValue = "3:4") String ratio) {
        this.batches = batches;
        this.pieces = pieces;
        this.avatars = avatars;
        this.brushes = brushes;
        this.prices = prices;
        this.budgets = budgets;
        this.renderings = renderings;
        this.clock = clock;
        this.ahead = ahead;
        this.ratio = ratio;
    }

    /** For the CDI client proxy only. */
    protected Supply() {
        this(null, null, null, null, null, null, null, null, 0, null);
    }

    /**
     * Orders some of what may be ordered now: a few at a time, because whoever else spends of the same budgets waits meanwhile. Stops
     * the batch when it may not go on.
     *
     * @return whether there may be more
     */
    boolean refill(UUID batchId) {
        int room = pieces.room(batchId, ahead);
        if (room > 0) {
            batches.findForChange(batchId).filter(batch -> batch.status().goesOn())
                    .ifPresent(batch -> order(batch, pieces.due(batchId, Math.min(room, AT_ONCE))));
        }
        return room > AT_ONCE;
    }

    private void order(ContentBatch batch, List<PieceRows.Due> due) {
        AvatarFacts avatar = avatars.find(batch.avatarId()).orElseThrow(BatchNotFound::new);
        Optional<Brush> brush = brushes.of(avatar, batch.plan().trained());
        if (brush.isEmpty()) {
            batch.stop(BatchStatus.STOPPED, "What it was to be drawn by may not be used any more, or is not there.", clock.instant());
            return;
        }
        for (PieceRows.Due piece : due) {
            Optional<BudgetRefusal> refusal = reserve(batch, piece, brush.get());
            if (refusal.isPresent()) {
                refused(batch, refusal.get());
                return;
            }
            renderings.order(order(batch, avatar, piece, brush.get()));
            pieces.drawing(piece);
        }
    }

    /** Its picture and its words, or nothing. */
    private Optional<BudgetRefusal> reserve(ContentBatch batch, PieceRows.Due piece, Brush brush) {
        Spender who = new Spender(batch.studioId(), batch.avatarId(), batch.id());
        Optional<BudgetRefusal> refusal = budgets.reserve(piece.renderingId(), prices.picture(brush.model()), who);
        if (refusal.isEmpty()) {
            refusal = budgets.reserve(piece.captionId(), prices.caption(), who);
            refusal.ifPresent(no -> budgets.release(piece.renderingId()));
        }
        return refusal;
    }

    /** While something is under way, it may come cheaper than what was held back for it: asked again then. */
    private void refused(ContentBatch batch, BudgetRefusal refusal) {
        if (!batches.isUnderWay(batch.id())) {
            batch.stop(BatchStatus.STOPPED_AT_BUDGET, "Stopped at the budget. " + refusal.sentence(), clock.instant());
        }
    }

    private RenderingOrder order(ContentBatch batch, AvatarFacts avatar, PieceRows.Due piece, Brush brush) {
        return new RenderingOrder(piece.renderingId(), Purpose.CONTENT, piece.id(), batch.studioId(), null, avatar.characterId(),
                brush.model().id(), new PromptText(piece.prompt(), null, brush.anchors()), brush.model().nearestRatio(ratio), piece.seed(),
                null, ImageType.CONTENT, "content/" + batch.avatarId() + "/" + batch.id(), batch.avatarId(), batch.id(), brush.lora());
    }
}
