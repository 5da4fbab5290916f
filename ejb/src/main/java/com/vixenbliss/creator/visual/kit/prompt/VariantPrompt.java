package com.vixenbliss.creator.visual.kit.prompt;

import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.visual.kit.model.VariantKind;
import com.vixenbliss.creator.visual.rendering.PromptText;
import com.vixenbliss.creator.visual.wording.Looks;
import com.vixenbliss.creator.visual.wording.Preserve;
import com.vixenbliss.creator.visual.wording.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks for the anchor with one thing changed. Says what changes and what stays, and nothing of the looks: the anchor shows
 * them, and words beside it make a second face.
 */
public final class VariantPrompt {

    private static final String GROUND = "plain light grey background, soft even light";

    private VariantPrompt() {}

    /** @param anchorImageId the picture that shows who it is */
    public static PromptText of(VisualIdentity identity, VariantKind kind, String change, String style, UUID anchorImageId) {
        Stream<String> parts = Stream.of(
                Subject.fromReference(identity), changed(kind, change), GROUND, kept(kind), beside(style), Preserve.SOLO);
        return new PromptText(AnchorPrompt.joined(parts), null, List.of(anchorImageId));
    }

    /** A style without what in it tells looks. */
    private static String beside(String style) {
        return style == null ? null : Arrays.stream(style.split(",")).map(String::strip)
                .filter(phrase -> Looks.in(phrase).isEmpty()).collect(Collectors.joining(", "));
    }

    /** What is not said is taken over from the anchor, so the pose is said each time. */
    private static String changed(VariantKind kind, String change) {
        return switch (kind) {
            case EXPRESSION -> change + ", facing the viewer, head and shoulders";
            case POSE -> change + ", calm expression, whole figure in view";
            case OUTFIT -> "wearing " + change.replaceFirst("(?i)^wearing\\s+", "")
                    + ", standing upright, calm expression, seen from the knees up";
        };
    }

    private static String kept(VariantKind kind) {
        return Preserve.FACE + (kind == VariantKind.OUTFIT ? "" : " and the same clothes");
    }
}
