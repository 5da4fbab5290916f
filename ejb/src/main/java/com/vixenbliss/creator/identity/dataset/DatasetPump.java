package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.dataset.plan.ShotWords;
import com.vixenbliss.creator.identity.dataset.row.DatasetRow;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.DatasetStatus;
import com.vixenbliss.creator.identity.dataset.row.ShotRow;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.identity.dataset.row.ShotState;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.kit.Anchor;
import com.vixenbliss.creator.visual.rendering.PromptText;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says what is to be done next for a data set, and orders its pictures. Each call is short and a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class DatasetPump {

    private static final int LOOKED_AT = 6;

    private final Avatars avatars;
    private final DatasetRows datasets;
    private final ShotRows shots;
    private final DatasetPlanning planning;
    private final DatasetEndings endings;
    private final ImageModels models;
    private final RenderingService renderings;
    private final ShotsInHand inHand;

    @Inject
    DatasetPump(Avatars avatars, DatasetRows datasets, ShotRows shots, DatasetPlanning planning, DatasetEndings endings,
            ImageModels models, RenderingService renderings, ShotsInHand inHand) {
        this.avatars = avatars;
        this.datasets = datasets;
        this.shots = shots;
        this.planning = planning;
        this.endings = endings;
        this.models = models;
        this.renderings = renderings;
        this.inHand = inHand;
    }

    /** For the CDI client proxy only. */
    protected DatasetPump() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Whoever gets a picture here has it in hand, and lays it down with {@link ShotsInHand#layDown}. */
    public DatasetTask next(UUID datasetId) {
        Optional<DatasetRow> drawing = datasets.find(datasetId).filter(found -> found.status() == DatasetStatus.DRAWING);
        if (drawing.isEmpty()) {
            return DatasetTask.DONE;
        }
        List<ShotRow> due = shots.due(datasetId, LOOKED_AT);
        Optional<ShotRow> mine = due.stream().filter(shot -> inHand.take(shot.id())).findFirst();
        return mine.map(shot -> task(drawing.get(), shot)).orElseGet(() -> shots.open(datasetId) > 0 ? DatasetTask.WAIT : DatasetTask.DONE);
    }

    private static DatasetTask task(DatasetRow dataset, ShotRow shot) {
        return shot.state() == ShotState.DRAWN
                ? new DatasetTask.Judge(shot.id(), shot.imageId(), dataset.anchorImageId())
                : new DatasetTask.Order(shot.id());
    }

    /**
     * Orders a picture. Where a budget stands against it, it waits for what is under way, which may come to less; when nothing
     * is, the data set stops there.
     */
    public void order(UUID shotId) {
        ShotRow shot = shots.find(shotId).orElseThrow(DatasetNotFound::image);
        DatasetRow dataset = datasets.hold(shot.datasetId()).orElseThrow(DatasetNotFound::none);
        if (dataset.status() != DatasetStatus.DRAWING || shot.state() != ShotState.WANTED) {
            return;
        }
        AvatarFacts avatar = avatars.find(dataset.avatarId()).orElseThrow(DatasetNotFound::none);
        if (!mayBeDrawn(dataset, avatar)) {
            endings.failed(dataset, "The anchor was changed, or the licence of the person whom it shows has ended.");
            return;
        }
        renderings.tryOrder(order(dataset, shot, avatar, models.of(dataset.model())))
                .ifPresentOrElse(refusal -> refused(dataset, refusal), () -> shots.ordered(shotId));
    }

    private boolean mayBeDrawn(DatasetRow dataset, AvatarFacts avatar) {
        return planning.face(avatar).flatMap(face -> face.anchor().map(Anchor::imageId)).filter(dataset.anchorImageId()::equals).isPresent();
    }

    private void refused(DatasetRow dataset, BudgetRefusal refusal) {
        if (shots.underWay(dataset.id()) > 0) {
            shots.holdBack(dataset.id());
        } else {
            endings.stoppedAtBudget(dataset, refusal.sentence());
        }
    }

    /** Nobody who chats is billed: the picture is the studio's. */
    private static RenderingOrder order(DatasetRow dataset, ShotRow shot, AvatarFacts avatar, ImageModel model) {
        return new RenderingOrder(shot.id(), Purpose.DATASET, shot.id(), avatar.studioId(), null, avatar.characterId(), model.id(),
                new PromptText(shot.prompt(), null, List.of(dataset.anchorImageId())), model.nearestRatio(ShotWords.ratio(shot.axes())),
                shot.seed(), null, ImageType.DATASET, "datasets/" + avatar.id() + "/" + dataset.id(), avatar.id(), null, null);
    }
}
