package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import java.util.Locale;
import java.util.UUID;

/** What all captions of a batch have in common. */
public record CaptionBrief(
        UUID batchId, UUID studioId, UUID avatarId, UUID characterId, String niche, NicheTemplate template, Locale language) {

    private static final String OPERATION = "content.caption";

    /** For the books. */
    Purpose purpose(UUID pieceId) {
        return new Purpose(OPERATION, studioId, null, characterId, pieceId, avatarId, batchId);
    }
}
