package com.vixenbliss.creator.scene.prompt.rest;

import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.scene.prompt.Composed;
import com.vixenbliss.creator.scene.prompt.Composition;
import com.vixenbliss.creator.scene.prompt.layer.Layers;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Removed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What would be sent for a picture.
 *
 * @param mode {@code kontext} beside a reference, {@code t2i} from words alone
 * @param negativePrompt null for a model that has no such field
 * @param layers what each layer gave, in the words of the prompt
 * @param parts the prompt in pieces, in its order
 * @param removed what was taken out of what others wrote, and why
 * @param caption one sentence for the person
 * @param readBy who looked at the conversation: {@code model}, or {@code rules} when none was asked or none could be read
 * @param tokens an estimate
 * @param tokenLimit what the model reads
 * @param price of one picture, in US dollars
 */
public record PromptPreview(
        String mode,
        String prompt,
        String negativePrompt,
        String model,
        Layers layers,
        List<Part> parts,
        List<Removed> removed,
        String caption,
        String readBy,
        int tokens,
        int tokenLimit,
        BigDecimal price) {

    /** A composition with the model that would draw it. */
    public static PromptPreview of(Composed composed, ImageModel model) {
        Composition composition = composed.composition();
        String negative = composition instanceof Composition.TextToImage words ? words.negative() : null;
        return new PromptPreview(
                composition.mode(), composition.prompt(), negative, model.id(), composition.layers(), composition.parts(),
                composition.removed(), composed.caption(), composed.origin().name().toLowerCase(Locale.ROOT), composition.tokens(),
                model.promptLimit(), model.priceUsd());
    }
}
