package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The licences of real people whom kits show. */
@ApplicationScoped
@Transactional
public class LicenceService {

    private final AvatarKits kits;
    private final AvatarAssets assets;
    private final Wardrobe wardrobe;
    private final Event<LikenessEnded> ended;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    LicenceService(AvatarKits kits, AvatarAssets assets, Wardrobe wardrobe, Event<LikenessEnded> ended, ContentTrail trail,
            Clock clock) {
        this.kits = kits;
        this.assets = assets;
        this.wardrobe = wardrobe;
        this.ended = ended;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected LicenceService() {
        this(null, null, null, null, null, null);
    }

    /** Whether a kit shows, or has shown, a real person. */
    public boolean shows(UUID kitId) {
        return !assets.licences(kitId).isEmpty();
    }

    /** Whether a real person whom it shows does not agree (any more): one has revoked, or all that they signed has expired. */
    public boolean isWithdrawn(UUID kitId) {
        List<LikenessLicence> licences = assets.licences(kitId);
        return licences.stream().anyMatch(licence -> licence.revokedAt() != null)
                || !licences.isEmpty() && licences.stream().noneMatch(licence -> licence.isInForce(clock.instant()));
    }

    /**
     * Whoever a kit shows no longer agrees: from here on nothing is made from those pictures, what is being made of them is
     * stopped, and they are shown no more.
     *
     * @throws Fault {@code CONFLICT} for a kit that shows nobody real
     */
    public KitView revoke(UUID studioId, UUID kitId) {
        AvatarKit kit = kits.findForChange(studioId, kitId).orElseThrow(KitNotFound::new);
        List<LikenessLicence> licences = assets.licences(kitId);
        if (licences.isEmpty()) {
            throw new Fault(Kind.CONFLICT, "no-licence", "This kit shows nobody who could revoke anything.");
        }
        licences.forEach(licence -> licence.revoke(clock.instant()));
        assets.flush();
        assets.ofKitForChange(kitId).stream().filter(asset -> asset.licenceId() != null).forEach(wardrobe::stop);
        trail.did("avatar_kit", kitId, "consent_revoked");
        ended.fire(new LikenessEnded(kitId));
        return wardrobe.view(kit);
    }
}
