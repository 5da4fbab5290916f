package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.identity.avatar.Need;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingRows;
import com.vixenbliss.creator.identity.making.MakingStep;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.KitDrawing;
import com.vixenbliss.creator.visual.kit.prompt.AnchorOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has candidates for the face drawn, or waits for the picture of somebody who has agreed. What each costs is reserved with its order. */
@ApplicationScoped
public class AnchorStep implements MakingStep {

    private final KitDrawing drawing;
    private final AnchorRows rows;
    private final MakingRows makings;
    private final AnchorJudge judge;
    private final ImageModels models;
    private final Event<StageEnded> ended;
    private final int count;

    /** @param count candidates to choose among, 1 to 4 */
    @Inject
    AnchorStep(KitDrawing drawing, AnchorRows rows, MakingRows makings, AnchorJudge judge, ImageModels models,
            Event<StageEnded> ended, @ConfigProperty(name = "IDENTITY_ANCHORS", defaultValue = "2") int count) {
        this.drawing = drawing;
        this.rows = rows;
        this.makings = makings;
        this.judge = judge;
        this.models = models;
        this.ended = ended;
        this.count = count;
    }

    /** For the CDI client proxy only. */
    protected AnchorStep() {
        this(null, null, null, null, null, null, 0);
    }

    @Override
    public Stage stage() {
        return Stage.ANCHOR;
    }

    @Override
    public void begin(Making making) {
        if (judge.hasGoodAnchor(making)) {
            ended.fire(new StageEnded(making.avatarId(), stage(), Stage.Ending.DONE, null));
        } else if (making.order().likeness().isOfSomebody()) {
            makings.needs(making.avatarId(), stage(), Need.LICENSED_ANCHOR);
        } else {
            draw(making);
        }
    }

    private void draw(Making making) {
        long seed = making.seed() + (long) count * (making.at(stage()).attempts() - 1);
        AnchorOrder order = new AnchorOrder(count, seed & Integer.MAX_VALUE, "");
        rows.ordered(making.avatarId(),
                drawing.anchors(making.studioId(), making.kitId(), order, making.avatarId()).data().stream().map(AssetView::id).toList());
    }

    @Override
    public void cancel(Making making) {
        judge.discard(making);
    }

    /** The pictures may have been drawn while nobody listened. */
    @Override
    public void look(Making making) {
        judge.look(making);
    }

    @Override
    public BigDecimal estimateUsd(IdentityOrder order) {
        return order.likeness().isOfSomebody() ? BigDecimal.ZERO : price();
    }

    private BigDecimal price() {
        return models.fromText().priceUsd().multiply(BigDecimal.valueOf(count));
    }
}
