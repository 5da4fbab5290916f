package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.image.ImageLink;
import com.vixenbliss.creator.visual.kit.likeness.LicenceView;
import com.vixenbliss.creator.visual.kit.model.AssetOrigin;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import com.vixenbliss.creator.visual.kit.model.VariantKind;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture of a kit as its studio sees it.
 *
 * @param variantKind null for an anchor
 * @param label what distinguishes a variant among those of its kind
 * @param prompt what was asked for; empty for a picture that was brought
 * @param seed null for a picture that was brought
 * @param failure why there is no picture; null unless it failed
 * @param isCanonical the kit's anchor; or the variant of its kind and label that is used
 * @param licence null when nobody real is shown
 * @param imageUrl good for a while, for whoever has it; null while there is no picture and when it may not be shown
 */
public record AssetView(
        UUID id,
        AssetType assetType,
        VariantKind variantKind,
        String label,
        String prompt,
        Long seed,
        AssetStatus status,
        String failure,
        boolean isCanonical,
        AssetOrigin origin,
        LikenessSource source,
        LicenceView licence,
        UUID imageId,
        URI imageUrl,
        URI thumbnailUrl,
        Instant urlsExpireAt,
        Instant createdAt) {

    /**
     * @param licence null when nobody real is shown
     * @param link null when there is nothing that may be shown
     */
    static AssetView of(AvatarAsset asset, LicenceView licence, ImageLink link) {
        return new AssetView(asset.id(), asset.type(), asset.variantKind(), asset.label(), asset.commission().prompt(),
                asset.commission().seed(), asset.status(), asset.failure(), asset.isCanonical(), asset.origin(),
                licence == null ? LikenessSource.FULLY_SYNTHETIC : LikenessSource.CONSENTED_PERSON, licence,
                asset.imageId(), link == null ? null : link.url(), link == null ? null : link.thumbnailUrl(),
                link == null ? null : link.expiresAt(), asset.createdAt());
    }
}
