package com.vixenbliss.creator.visual.kit.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;

/**
 * What a studio writes about a kit.
 *
 * @param appearancePrompt what the character looks like: hair, eyes, build, what marks it
 * @param stylePrompt how it is drawn: "soft anime, painted light"
 * @param negativePrompt what is to be kept out of pictures, for models that take such words
 */
public record KitDraft(
        @NotNull @Text(max = NAME, blank = false) String name,
        @NotNull @Text(max = APPEARANCE, blank = false, lines = true) String appearancePrompt,
        @Text(max = STYLE, lines = true) String stylePrompt,
        @Text(max = NEGATIVE, lines = true) String negativePrompt) {

    /** The most characters of each text. */
    public static final int NAME = 80;
    public static final int APPEARANCE = 1_500;
    public static final int STYLE = 300;
    public static final int NEGATIVE = 1_000;

    public KitDraft {
        stylePrompt = stylePrompt == null ? "" : stylePrompt;
        negativePrompt = negativePrompt == null ? "" : negativePrompt;
    }
}
