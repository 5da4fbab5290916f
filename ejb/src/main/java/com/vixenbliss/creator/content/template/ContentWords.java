package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.visual.wording.Looks;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What no words for a picture may say, whoever writes them: templates, themes of a batch, notes of a reviewer. */
final class ContentWords {

    private static final String YOUTH = "describes somebody under 18, or who looks it; pictures show adults";
    private static final String LOOKS = "says how somebody looks (“%s”); the trained model or the reference carries that";

    private ContentWords() {}

    /** Whether a text may be drawn as it stands. */
    static boolean areFit(String text) {
        return !text.isBlank() && !YouthTerms.in(text) && !AdultOnly.isBrokenAsDrawn(text);
    }

    /** What is wrong with a text, for those who wrote it; empty when nothing is. */
    static Optional<FieldError> complaint(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!areFit(text)) {
            return Optional.of(new FieldError(field, YOUTH));
        }
        return Looks.in(text).map(said -> new FieldError(field, LOOKS.formatted(said)));
    }

    /** Of a list, each item by its place. */
    static List<FieldError> complaints(String field, Collection<String> texts) {
        int[] place = {0};
        return texts.stream().map(text -> complaint(field + "[" + place[0]++ + "]", text)).flatMap(Optional::stream).toList();
    }
}
