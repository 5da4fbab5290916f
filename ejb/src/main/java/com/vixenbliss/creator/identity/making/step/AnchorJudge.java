package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.identity.avatar.Need;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingRows;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.AssetService;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.KitService;
import com.vixenbliss.creator.visual.kit.KitView;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the face when all candidates have ended: the first good one, or the one that a member chooses. */
@ApplicationScoped
@Transactional
class AnchorJudge {

    private static final String NONE = "No candidate could be drawn.";

    private final AnchorRows rows;
    private final MakingRows makings;
    private final KitService kits;
    private final AssetService assets;
    private final Event<StageEnded> ended;

    @Inject
    AnchorJudge(AnchorRows rows, MakingRows makings, KitService kits, AssetService assets, Event<StageEnded> ended) {
        this.rows = rows;
        this.makings = makings;
        this.kits = kits;
        this.assets = assets;
        this.ended = ended;
    }

    /** For the CDI client proxy only. */
    protected AnchorJudge() {
        this(null, null, null, null, null);
    }

    /** Whether the kit has an anchor already that shows whom it should. */
    boolean hasGoodAnchor(Making making) {
        KitView kit = kits.get(making.studioId(), making.kitId());
        return kit.primaryAnchorId() != null && kit.usable() && (!making.order().likeness().isOfSomebody()
                || assets.get(making.studioId(), making.kitId(), kit.primaryAnchorId()).source() == LikenessSource.CONSENTED_PERSON);
    }

    /** Looks at the candidates, once they have all ended. Looking twice changes nothing. */
    void look(Making making) {
        List<AssetView> candidates = candidates(making);
        boolean wanted = making.current().filter(stage -> stage.stage() == Stage.ANCHOR).isPresent();
        if (!wanted || candidates.isEmpty() || candidates.stream().anyMatch(asset -> asset.status() == AssetStatus.GENERATING)) {
            return;
        }
        Optional<AssetView> best = candidates.stream().filter(asset -> asset.imageId() != null).findFirst();
        if (best.isEmpty()) {
            String reason = candidates.stream().map(AssetView::failure).filter(Objects::nonNull).findFirst().orElse("");
            ended.fire(new StageEnded(making.avatarId(), Stage.ANCHOR, Stage.Ending.FAILED, (NONE + " " + reason).strip()));
        } else if (making.order().reviewAnchor()) {
            makings.needs(making.avatarId(), Stage.ANCHOR, Need.ANCHOR_CHOICE);
        } else {
            assets.choose(making.studioId(), making.kitId(), AssetType.ANCHOR, best.get().id());
        }
    }

    /** Throws away what is being drawn. */
    void discard(Making making) {
        candidates(making).stream().filter(asset -> asset.status() == AssetStatus.GENERATING)
                .forEach(asset -> assets.delete(making.studioId(), making.kitId(), asset.id()));
    }

    /** In the order in which they are preferred; those that a member has thrown away are left out. */
    private List<AssetView> candidates(Making making) {
        List<UUID> ids = rows.candidates(making.avatarId());
        Map<UUID, AssetView> known = assets
                .list(making.studioId(), making.kitId(), AssetType.ANCHOR, new PageRequest(PageRequest.MAX_LIMIT, null)).data().stream()
                .collect(Collectors.toMap(AssetView::id, Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
