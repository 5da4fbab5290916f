package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What of an upload is rows: before the picture is stored, and after. */
@ApplicationScoped
@Transactional
class KitUploading {

    private final AvatarKits kits;
    private final AvatarAssets assets;
    private final AssetViews views;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    KitUploading(AvatarKits kits, AvatarAssets assets, AssetViews views, ContentTrail trail, Clock clock) {
        this.kits = kits;
        this.assets = assets;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected KitUploading() {
        this(null, null, null, null, null);
    }

    /** Where a picture will lie, and whom it shows. */
    record Place(UUID characterId, String folder) {}

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND}; {@code INVALID} for a licence that does not run */
    Place placeFor(UUID studioId, UUID kitId, KitUpload upload) {
        AvatarKit kit = kits.find(studioId, kitId).orElseThrow(KitNotFound::new);
        if (upload.licence() != null) {
            LikenessLicence.requireTerm(upload.licence().expiresAt(), clock.instant());
        }
        return new Place(kit.characterId(), KitDrawing.folder(kit));
    }

    /** @param imageId stored already */
    AssetView add(Caller caller, UUID kitId, UUID imageId, KitUpload upload) {
        AvatarKit kit = kits.findForChange(caller.studio(), kitId).orElseThrow(KitNotFound::new);
        UUID licenceId = upload.licence() == null ? null : licence(kit, upload, caller);
        AvatarAsset asset = AvatarAsset.anchorBrought(kit, imageId, licenceId, clock.instant());
        assets.add(asset);
        assets.flush();
        trail.created("avatar_asset", asset.id(), upload.source());
        return views.of(asset);
    }

    private UUID licence(AvatarKit kit, KitUpload upload, Caller caller) {
        LikenessLicence licence = LikenessLicence.declared(kit, upload.licence(), caller.userId(), clock.instant());
        assets.add(licence);
        assets.flush();
        trail.created("likeness_licence", licence.id(), upload.licence());
        return licence.id();
    }
}
