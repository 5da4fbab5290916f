package com.vixenbliss.creator.visual.kit.travel;

import com.vixenbliss.creator.visual.kit.KitView;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.model.KitStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A kit as a card carries it: its words. Pictures stay: who gets the card draws its own.
 *
 * @param words null in a card that somebody has written by hand and badly
 * @param active whether the character wears it
 */
record TravellingKit(@NotNull @Valid KitDraft words, boolean active) {

    static TravellingKit of(KitView kit) {
        KitDraft words = new KitDraft(kit.name(), kit.appearancePrompt(), kit.stylePrompt(), kit.negativePrompt());
        return new TravellingKit(words, kit.status() == KitStatus.ACTIVE);
    }
}
