package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored pictures of kits, and the licences of whom they show. The caller has found the kit to be its own. */
interface AvatarAssets {

    void add(AvatarAsset asset);

    void add(LikenessLicence licence);

    /** One of that kit. */
    Optional<AvatarAsset> find(UUID kitId, UUID id);

    /** The same, held until the end of the transaction. */
    Optional<AvatarAsset> findForChange(UUID kitId, UUID id);

    /** Whosever it is, held until the end of the transaction. */
    Optional<AvatarAsset> findForChange(UUID id);

    /** One row more than the page wants, newest first; null for anchors and variants. */
    List<AvatarAsset> list(UUID kitId, AssetType type, PageRequest page);

    /** The one that is used in place of this one, or is this one. */
    Optional<AvatarAsset> canonical(AvatarAsset like);

    /** All of a kit, oldest first, held until the end of the transaction. */
    List<AvatarAsset> ofKitForChange(UUID kitId);

    /** How many of a kit are being drawn. */
    long underWay(UUID kitId);

    /** Whether an image shows somebody whose licence is no longer in force. */
    boolean isWithdrawn(UUID imageId, Instant now);

    boolean isInForce(UUID licenceId, Instant now);

    /** All that the pictures of a kit rest on. */
    List<LikenessLicence> licences(UUID kitId);

    /** Those of the kits whose anchor shows somebody whose licence is no longer in force. */
    Set<UUID> withdrawn(Collection<UUID> kitIds, Instant now);

    /** Those of the images that show somebody whose licence is no longer in force, or were made from one that does. */
    Set<UUID> withdrawnImages(Collection<UUID> imageIds, Instant now);

    void remove(AvatarAsset asset);

    /** Writes what has changed, so that one picture lets go of what another takes. */
    void flush();
}
