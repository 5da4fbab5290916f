package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Kits together with their pictures. Within the transaction of whoever asks. */
@ApplicationScoped
class Wardrobe {

    private final AvatarKits kits;
    private final AvatarAssets assets;
    private final ImageKeeper images;
    private final RenderingService renderings;
    private final Clock clock;

    @Inject
    Wardrobe(AvatarKits kits, AvatarAssets assets, ImageKeeper images, RenderingService renderings, Clock clock) {
        this.kits = kits;
        this.assets = assets;
        this.images = images;
        this.renderings = renderings;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Wardrobe() {
        this(null, null, null, null, null);
    }

    KitView view(AvatarKit kit) {
        return views(List.of(kit)).getFirst();
    }

    List<KitView> views(List<AvatarKit> some) {
        Set<UUID> withdrawn = assets.withdrawn(some.stream().map(AvatarKit::id).toList(), clock.instant());
        return some.stream().map(kit -> KitView.of(kit, !withdrawn.contains(kit.id()))).toList();
    }

    /** Removes a kit and all of its pictures. */
    void clear(AvatarKit kit) {
        assets.ofKitForChange(kit.id()).forEach(this::discard);
        kits.remove(kit);
    }

    /** Removes one picture, and stops its drawing if that is under way. */
    void discard(AvatarAsset asset) {
        assets.remove(asset);
        assets.flush();
        stop(asset);
        if (asset.imageId() != null) {
            images.remove(asset.imageId());
        }
    }

    /** Stops its drawing, if that is under way. */
    void stop(AvatarAsset asset) {
        if (asset.status() == AssetStatus.GENERATING) {
            renderings.cancel(asset.commission().renderingId());
        }
    }
}
