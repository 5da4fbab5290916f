package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import com.vixenbliss.creator.visual.kit.likeness.LicenceView;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows pictures of kits to their studio: with addresses where they may be seen, and what their use rests on. */
@ApplicationScoped
class AssetViews {

    private final AvatarAssets assets;
    private final ImageKeeper images;
    private final Clock clock;

    @Inject
    AssetViews(AvatarAssets assets, ImageKeeper images, Clock clock) {
        this.assets = assets;
        this.images = images;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected AssetViews() {
        this(null, null, null);
    }

    AssetView of(AvatarAsset asset) {
        return of(asset.kitId(), List.of(asset)).getFirst();
    }

    /** @param some all of that kit */
    List<AssetView> of(UUID kitId, List<AvatarAsset> some) {
        Map<UUID, LikenessLicence> licences = some.stream().allMatch(asset -> asset.licenceId() == null)
                ? Map.of()
                : assets.licences(kitId).stream().collect(Collectors.toMap(LikenessLicence::id, Function.identity()));
        Instant now = clock.instant();
        Map<UUID, ImageLink> links = images.links(
                some.stream().filter(asset -> isShown(asset, licences, now)).map(AvatarAsset::imageId).toList());
        return some.stream().map(asset -> view(asset, licences, links, now)).toList();
    }

    private static boolean isShown(AvatarAsset asset, Map<UUID, LikenessLicence> licences, Instant now) {
        return asset.imageId() != null
                && (asset.licenceId() == null || licences.get(asset.licenceId()).isInForce(now));
    }

    private static AssetView view(
            AvatarAsset asset, Map<UUID, LikenessLicence> licences, Map<UUID, ImageLink> links, Instant now) {
        LicenceView licence = asset.licenceId() == null ? null : LicenceView.of(licences.get(asset.licenceId()), now);
        return AssetView.of(asset, licence, asset.imageId() == null ? null : links.get(asset.imageId()));
    }
}
