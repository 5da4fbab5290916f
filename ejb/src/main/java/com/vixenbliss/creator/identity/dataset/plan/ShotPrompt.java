package com.vixenbliss.creator.identity.dataset.plan;

import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.visual.wording.Preserve;
import com.vixenbliss.creator.visual.wording.Subject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks for one picture of a data set after the anchor. Says what varies and what stays, and nothing of the looks: the anchor
 * shows them, and words beside it make a second face.
 */
public final class ShotPrompt {

    private ShotPrompt() {}

    /** @param style of the kit; empty for none. It is the same in all pictures, so it is learnt with the face */
    public static String of(VisualIdentity identity, Axes axes, String style) {
        return Stream.of(Stream.of(Subject.fromReference(identity)), ShotWords.of(axes), Stream.of(Preserve.FACE, style, Preserve.SOLO))
                .flatMap(parts -> parts)
                .map(part -> part.replaceAll("\\s+", " ").strip().replaceAll("[.,;]+$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
