package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.account.studio.model.StudioMember;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import java.util.UUID;

/** That a person works for a studio, and as what. */
public record Membership(UUID studioId, StudioRole role) {

    static Membership of(StudioMember place) {
        return new Membership(place.studioId(), place.role());
    }
}
