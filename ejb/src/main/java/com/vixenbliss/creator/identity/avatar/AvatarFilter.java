package com.vixenbliss.creator.identity.avatar;

import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import java.util.UUID;

/** Which identities are wanted; null does not narrow. */
public record AvatarFilter(AvatarStatus status, String niche, UUID characterId) {

    /** All but those that were put away. */
    public static final AvatarFilter ALL = new AvatarFilter(null, null, null);
}
