package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import com.vixenbliss.creator.visual.kit.Face;
import com.vixenbliss.creator.visual.wording.PositiveWording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be kept out: sent as it is to models that have a field for it, asked for the other way round of the rest. */
final class Negatives {

    private static final List<String> ALWAYS = List.of("blurry", "low quality", "text", "watermark", "bad anatomy", "extra fingers");
    private static final List<String> WHEN_ALONE = List.of("multiple people", "twins");
    private static final int MOST = 60;
    private static final String APART = "[,;\\n]+";

    private Negatives() {}

    /** Says the positive of each. */
    static void turnRound(SceneBrief brief, PromptDraft draft) {
        Set<String> said = new LinkedHashSet<>();
        for (String negative : all(brief, draft)) {
            Optional<String> positive = PositiveWording.of(negative)
                    .filter(wording -> draft.isAlone() || !wording.equals(PositiveWording.ALONE));
            if (positive.isEmpty()) {
                draft.leaveOut(negative, Source.NEGATIVES, Rule.NO_WORDING);
            } else if (said.add(positive.get())) {
                draft.sayOneOf(Slot.QUALITY, positive.get());
            }
        }
    }

    /** The text of the field. */
    static String field(SceneBrief brief, PromptDraft draft) {
        return String.join(", ", all(brief, draft));
    }

    /** Without words that stand for minors: they are sent to nobody, not even to be kept out. */
    private static Set<String> all(SceneBrief brief, PromptDraft draft) {
        Stream<String> own = draft.isAlone() ? Stream.concat(WHEN_ALONE.stream(), ALWAYS.stream()) : ALWAYS.stream();
        Stream<String> kit = brief.face().map(Face::negativePrompt).stream().flatMap(text -> Stream.of(text.split(APART)));
        Set<String> all = new LinkedHashSet<>();
        Stream.concat(Stream.concat(brief.config().negativeAdditions().stream(), kit), own)
                .map(String::strip).filter(text -> !text.isEmpty()).limit(MOST).forEach(all::add);
        all.removeIf(text -> isOfMinors(text, draft));
        return all;
    }

    private static boolean isOfMinors(String text, PromptDraft draft) {
        boolean minors = Adults.areMissedByStanding(text);
        if (minors) {
            draft.leaveOut(text, Source.NEGATIVES, Rule.ADULT);
        }
        return minors;
    }
}
