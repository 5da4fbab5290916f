package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored pictures of kits, and the licences of whom they show. The caller has found the kit to be its own. */
interface AvatarAssets {

    void add(AvatarAsset asset);

    void add(LikenessLicence licence);

    /** One of that kit. */
    Optional<AvatarAsset> find(UUID kitId, UUID id);

    /** Whosever it is, held until the end of the transaction. */
    Optional<AvatarAsset> findForChange(UUID id);

    /** All of a kit, oldest first. */
    List<AvatarAsset> ofKit(UUID kitId);

    Optional<LikenessLicence> licence(UUID id);

    /** All that the pictures of a kit rest on. */
    List<LikenessLicence> licences(UUID kitId);

    void remove(AvatarAsset asset);

    /** Writes what has changed, so that one picture lets go of what another takes. */
    void flush();
}
