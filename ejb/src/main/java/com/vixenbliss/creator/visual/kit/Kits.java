package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How characters look, for whoever draws them. The caller must know that it may be asked for. */
@ApplicationScoped
@Transactional
public class Kits {

    private final AvatarKits kits;
    private final AvatarAssets assets;
    private final ImageKeeper images;
    private final Clock clock;

    @Inject
    Kits(AvatarKits kits, AvatarAssets assets, ImageKeeper images, Clock clock) {
        this.kits = kits;
        this.assets = assets;
        this.images = images;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Kits() {
        this(null, null, null, null);
    }

    /**
     * Read anew each time, so that a licence that has ended ends its use at once.
     *
     * @return empty while the character has no active kit, and when the one that it has shows a real person whose licence
     *     is no longer in force: neither the picture nor the words may be used then
     */
    public Optional<Face> face(UUID characterId) {
        return kits.worn(characterId).flatMap(this::face);
    }

    /** Those of the kits whose anchor shows a real person whose licence is no longer in force: nothing may be made of them. */
    public Set<UUID> withdrawn(Collection<UUID> kitIds) {
        return kitIds.isEmpty() ? Set.of() : assets.withdrawn(kitIds, clock.instant());
    }

    /** Those of the images that are shown no more: the licence of whom they show, or were drawn after, has ended. */
    public Set<UUID> withdrawnImages(Collection<UUID> imageIds) {
        return imageIds.isEmpty() ? Set.of() : assets.withdrawnImages(imageIds, clock.instant());
    }

    private Optional<Face> face(AvatarKit kit) {
        Optional<AvatarAsset> anchor = Optional.ofNullable(kit.primaryAnchorId()).flatMap(id -> assets.find(kit.id(), id));
        if (anchor.isPresent() && !mayBeUsed(anchor.get())) {
            return Optional.empty();
        }
        KitDraft words = kit.draft();
        return Optional.of(new Face(kit.id(), words.appearancePrompt(), words.stylePrompt(), words.negativePrompt(),
                anchor.flatMap(asset -> images.find(asset.imageId())).map(image -> new Anchor(image.id(), image.sha256()))));
    }

    private boolean mayBeUsed(AvatarAsset asset) {
        return asset.licenceId() == null || assets.isInForce(asset.licenceId(), clock.instant());
    }
}
