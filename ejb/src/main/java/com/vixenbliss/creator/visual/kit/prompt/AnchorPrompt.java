package com.vixenbliss.creator.visual.kit.prompt;

import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.rendering.PromptText;
import com.vixenbliss.creator.visual.wording.Preserve;
import com.vixenbliss.creator.visual.wording.Subject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks for a portrait that others can be drawn after: calm, from the front, on a plain ground, so that nothing but the face
 * is taken over. What matters most stands first: a model stops reading where its prompt is too long.
 */
public final class AnchorPrompt {

    private static final String FRAMING = "calm neutral expression, facing the viewer, head and shoulders, centred,"
            + " plain light grey background, soft even light";
    private static final String NEVER = "multiple people, twins, text, watermark, frame";

    private AnchorPrompt() {}

    /** @param takesNegative whether the model has a field for what is to be kept out */
    public static PromptText of(VisualIdentity identity, KitDraft kit, String additions, boolean takesNegative) {
        String text = joined(Stream.concat(
                Stream.of("Portrait of " + Subject.inWords(identity), kit.appearancePrompt(), identity.bodyType()),
                Stream.concat(identity.keyFeatures().stream(), Stream.of(additions, FRAMING, kit.stylePrompt(), Preserve.SOLO))));
        return new PromptText(text, takesNegative ? joined(Stream.of(NEVER, kit.negativePrompt())) : null, List.of());
    }

    static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull)
                .map(part -> part.replaceAll("\\s+", " ").strip().replaceAll("[.,;]+$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
