package com.vixenbliss.creator.visual.kit.rest;

import com.vixenbliss.creator.platform.text.Text;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A new kit. Whose it is stays for good; the rest can be changed. */
public record KitOrder(
        @NotNull UUID characterId,
        @NotNull @Text(max = KitDraft.NAME, blank = false) String name,
        @NotNull @Text(max = KitDraft.APPEARANCE, blank = false, lines = true) String appearancePrompt,
        @Text(max = KitDraft.STYLE, lines = true) String stylePrompt,
        @Text(max = KitDraft.NEGATIVE, lines = true) String negativePrompt) {

    KitDraft draft() {
        return new KitDraft(name, appearancePrompt, stylePrompt, negativePrompt);
    }
}
