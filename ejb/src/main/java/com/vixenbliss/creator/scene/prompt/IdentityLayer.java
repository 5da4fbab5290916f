package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import com.vixenbliss.creator.visual.kit.Face;
import com.vixenbliss.creator.visual.wording.Preserve;
import com.vixenbliss.creator.visual.wording.Subject;

/** Who is drawn: beside a reference a neutral noun and what must stay the same, else everything that is known of the looks. */
final class IdentityLayer {

    private static final String OTHER = " together with one other adult";

    private IdentityLayer() {}

    static void add(SceneBrief brief, PromptDraft draft) {
        if (draft.hasReference()) {
            refer(draft);
        } else {
            describe(brief, draft);
        }
        String style = brief.face().map(Face::stylePrompt).orElse("");
        if (!draft.say(Slot.STYLE, Source.KIT, style)) {
            draft.sayOneOf(Slot.STYLE, draft.hasReference() ? "in the art style of the reference image" : "anime style illustration");
        }
    }

    private static void refer(PromptDraft draft) {
        String other = draft.isAlone() ? "" : OTHER;
        draft.sayOneOf(Slot.SUBJECT, "The adult character from the reference image" + other, "The adult from the picture" + other);
        draft.sayOneOf(Slot.KEEP, Preserve.FACE, "keep the same identity as in the reference image", "stay true to the reference");
        if (draft.isAlone()) {
            draft.sayOneOf(Slot.COUNT, "solo");
        }
    }

    private static void describe(SceneBrief brief, PromptDraft draft) {
        VisualIdentity identity = brief.identity();
        String subject = brief.model().tags() ? tags(identity.genderTag()) : Subject.inWords(identity).replaceFirst("^an? ", "one ");
        draft.sayOneOf(Slot.SUBJECT, draft.isAlone() ? "solo, " + subject : subject + OTHER);
        brief.face().ifPresent(face -> draft.describe(Slot.APPEARANCE, Source.KIT, face.appearancePrompt()));
        Looks.of(identity).forEach(look -> draft.describe(Slot.APPEARANCE, Source.VISUAL_IDENTITY, look));
    }

    /** The bare tag is known to draw youths: it never stands without adult ones. */
    private static String tags(GenderTag gender) {
        return switch (gender) {
            case FEMALE -> "1girl, adult woman, mature female";
            case MALE -> "1boy, adult man, mature male";
            case NON_BINARY -> "1other, adult person, mature";
        };
    }
}
