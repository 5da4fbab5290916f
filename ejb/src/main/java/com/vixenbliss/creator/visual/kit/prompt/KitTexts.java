package com.vixenbliss.creator.visual.kit.prompt;

import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.wording.Looks;
import java.util.regex.Pattern;

/** What is drawn is an adult. What is to be kept out of pictures may be named: that is what negatives are for. */
public final class KitTexts {

    private KitTexts() {}

    /** @throws Fault {@code INVALID} naming the first field that is at fault */
    public static void require(KitDraft draft) {
        drawn("name", draft.name());
        drawn("appearance_prompt", draft.appearancePrompt());
        drawn("style_prompt", draft.stylePrompt());
    }

    /** A text that a model is given to draw. @throws Fault {@code INVALID} naming the field */
    public static void drawn(String field, String text) {
        AdultOnly.requireAsDrawn(field, text);
        YouthTerms.refuse(field, text);
    }

    /**
     * What is to change in a picture that is made from the anchor.
     *
     * @throws Fault {@code INVALID} naming the field, also for the character's name and for looks: the anchor shows them
     */
    public static void changed(String field, String text, String name) {
        drawn(field, text);
        Looks.in(text).ifPresent(words -> {
            throw Fault.invalid(field, "tells looks (\"" + words + "\"), which the anchor already shows; say only what changes");
        });
        if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE).matcher(text).find()) {
            throw Fault.invalid(field, "names the character, whom the anchor already shows; say only what changes");
        }
    }
}
