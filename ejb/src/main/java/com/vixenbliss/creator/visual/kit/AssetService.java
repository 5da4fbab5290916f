package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The pictures of a kit, for its studio: to see, to choose and to throw away. */
@ApplicationScoped
@Transactional
public class AssetService {

    private static final String SUBJECT = "avatar_asset";

    private final AvatarKits kits;
    private final AvatarAssets assets;
    private final AssetViews views;
    private final Wardrobe wardrobe;
    private final Event<AnchorChosen> chosen;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    AssetService(AvatarKits kits, AvatarAssets assets, AssetViews views, Wardrobe wardrobe, Event<AnchorChosen> chosen,
            ContentTrail trail, Clock clock) {
        this.kits = kits;
        this.assets = assets;
        this.views = views;
        this.wardrobe = wardrobe;
        this.chosen = chosen;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected AssetService() {
        this(null, null, null, null, null, null, null);
    }

    /** @param type null for both; newest first */
    public Page<AssetView> list(UUID studioId, UUID kitId, AssetType type, PageRequest page) {
        AvatarKit kit = kits.find(studioId, kitId).orElseThrow(KitNotFound::new);
        Page<AvatarAsset> found = Page.of(
                assets.list(kit.id(), type, page), page.limit(), last -> last.id().toString());
        return new Page<>(views.of(kit.id(), found.data()), found.nextCursor());
    }

    public AssetView get(UUID studioId, UUID kitId, UUID id) {
        AvatarKit kit = kits.find(studioId, kitId).orElseThrow(KitNotFound::new);
        return views.of(assets.find(kit.id(), id).orElseThrow(AssetNotFound::new));
    }

    /**
     * Makes a picture the kit's anchor, or the variant that is used of its kind and label. The one before stays, good to be
     * chosen again.
     *
     * @param type what it must be
     * @throws Fault {@code CONFLICT} while it has no picture, and when the licence of whom it shows is not in force
     */
    public AssetView choose(UUID studioId, UUID kitId, AssetType type, UUID id) {
        AvatarKit kit = kits.findForChange(studioId, kitId).orElseThrow(KitNotFound::new);
        AvatarAsset asset = assets.findForChange(kitId, id).filter(found -> found.type() == type).orElseThrow(AssetNotFound::new);
        requireInForce(asset);
        assets.canonical(asset).filter(before -> !before.equals(asset)).ifPresent(before -> {
            before.stepBack(clock.instant());
            assets.flush();
        });
        asset.prefer(clock.instant());
        if (asset.isAnchor()) {
            kit.anchorIn(asset, clock.instant());
        }
        kits.flush();
        trail.did(SUBJECT, id, "chosen");
        if (asset.isAnchor()) {
            chosen.fire(new AnchorChosen(kitId, id, asset.imageId(), asset.licenceId() != null));
        }
        return views.of(asset);
    }

    private void requireInForce(AvatarAsset asset) {
        if (asset.licenceId() != null && !assets.isInForce(asset.licenceId(), clock.instant())) {
            throw new LikenessWithdrawn();
        }
    }

    /** @throws Fault {@code CONFLICT} for the kit's anchor */
    public void delete(UUID studioId, UUID kitId, UUID id) {
        AvatarKit kit = kits.findForChange(studioId, kitId).orElseThrow(KitNotFound::new);
        AvatarAsset asset = assets.findForChange(kitId, id).orElseThrow(AssetNotFound::new);
        if (id.equals(kit.primaryAnchorId())) {
            throw new Fault(Kind.CONFLICT, "avatar-asset-in-use",
                    "Every picture of this kit is made from it. Choose another anchor, then delete this one.");
        }
        wardrobe.discard(asset);
        trail.did(SUBJECT, id, "removed");
    }
}
