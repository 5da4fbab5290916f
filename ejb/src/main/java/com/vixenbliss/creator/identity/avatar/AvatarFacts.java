package com.vixenbliss.creator.identity.avatar;

import com.vixenbliss.creator.identity.avatar.model.Avatar;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import java.util.UUID;

/**
 * What those who work for an identity need to know of it.
 *
 * @param characterId null until its persona is written
 * @param kitId null until its persona is written
 * @param triggerWord what its models answer to
 * @param activeLoraModelId null while none is trained
 */
public record AvatarFacts(
        UUID id, UUID studioId, UUID characterId, UUID kitId, String niche, String triggerWord, AvatarStatus status,
        UUID activeLoraModelId) {

    static AvatarFacts of(Avatar avatar) {
        return new AvatarFacts(avatar.id(), avatar.studioId(), avatar.characterId(), avatar.kitId(), avatar.niche(),
                avatar.triggerWord(), avatar.status(), avatar.activeLoraModelId());
    }
}
