package com.vixenbliss.creator.visual.kit.prompt;

import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.rendering.PromptText;
import com.vixenbliss.creator.visual.wording.PositiveWording;
import com.vixenbliss.creator.visual.wording.Preserve;
import com.vixenbliss.creator.visual.wording.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** @param takesNegative whether the model has a field for what is to be kept out; else the opposite is asked for */
    public static PromptText of(VisualIdentity identity, KitDraft kit, String additions, boolean takesNegative) {
        Stream<String> looks = Stream.concat(
                Stream.of("Portrait of " + Subject.inWords(identity), kit.appearancePrompt(), identity.bodyType()),
                identity.keyFeatures().stream());
        Stream<String> picture = Stream.concat(
                Stream.of(additions, FRAMING, kit.stylePrompt(), Preserve.SOLO),
                takesNegative ? Stream.empty() : unwanted(kit).map(PositiveWording::of).flatMap(Optional::stream).distinct());
        return new PromptText(joined(Stream.concat(looks, picture)), takesNegative ? joined(unwanted(kit)) : null, List.of());
    }

    /** Without words that stand for minors: they are sent to nobody, not even to be kept out. */
    private static Stream<String> unwanted(KitDraft kit) {
        return Stream.of(NEVER, kit.negativePrompt()).filter(Objects::nonNull).flatMap(text -> Stream.of(text.split("[,;\\n]+")))
                .filter(text -> !AdultOnly.isBrokenAsDrawn(text));
    }

    static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull)
                .map(part -> part.replaceAll("\\s+", " ").strip().replaceAll("[.,;]+$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
