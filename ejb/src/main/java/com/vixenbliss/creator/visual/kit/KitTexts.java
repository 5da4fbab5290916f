package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.visual.kit.model.KitDraft;

/** What is drawn is an adult. What is to be kept out of pictures may be named: that is what negatives are for. */
final class KitTexts {

    private KitTexts() {}

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} naming the first field that is at fault */
    static void require(KitDraft draft) {
        drawn("name", draft.name());
        drawn("appearance_prompt", draft.appearancePrompt());
        drawn("style_prompt", draft.stylePrompt());
    }

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} naming the field */
    static void drawn(String field, String text) {
        AdultOnly.require(field, text);
        YouthTerms.refuse(field, text);
    }
}
