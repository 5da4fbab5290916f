package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.model.KitStatus;
import java.time.Instant;
import java.util.UUID;

/**
 * A kit as its studio reads it.
 *
 * @param primaryAnchorId the asset that pictures are made from; null until one is chosen
 * @param usable false when the anchor shows a real person whose licence is no longer in force: nothing is made from it
 */
public record KitView(
        UUID id,
        UUID characterId,
        String name,
        String appearancePrompt,
        String stylePrompt,
        String negativePrompt,
        KitStatus status,
        UUID primaryAnchorId,
        boolean usable,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static KitView of(AvatarKit kit, boolean usable) {
        KitDraft words = kit.draft();
        return new KitView(kit.id(), kit.characterId(), words.name(), words.appearancePrompt(), words.stylePrompt(),
                words.negativePrompt(), kit.status(), kit.primaryAnchorId(), usable, kit.version(), kit.createdAt(),
                kit.updatedAt());
    }
}
