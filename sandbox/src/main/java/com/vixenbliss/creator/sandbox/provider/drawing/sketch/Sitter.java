package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.awt.image.BufferedImage;

/**
 * Whom a picture is to show.
 *
 * @param look null to go by the words
 * @param aspect width by height of what was shown of them; 1 when nothing was
 * @param likeness how far they are to be recognised: 0 for not at all, 1 for well
 * @param dressed whether the look has their clothes, to be kept unless the words name others
 */
public record Sitter(Look look, double aspect, double likeness, boolean dressed) {

    /** Somebody of whom nothing but the words is known. */
    public static final Sitter ANYBODY = new Sitter(null, 1, 0, false);

    /** Who is on a picture, in the clothes that they wear there. */
    public static Sitter seen(BufferedImage reference) {
        double aspect = Math.clamp((double) reference.getWidth() / reference.getHeight(), 0.4, 2.5);
        return new Sitter(Likeness.see(reference), aspect, 1, true);
    }

    /**
     * Whom a model has learnt, in any clothes.
     *
     * @param scale of the weights
     */
    public static Sitter learnt(Look look, double scale) {
        return new Sitter(look, 1, Math.clamp(scale, 0, 1), false);
    }

    /** How they look in a picture. @param told by its words */
    Look in(Look told, boolean clothesNamed) {
        if (look == null) {
            return told;
        }
        return new Look(
                Colours.mix(told.skin(), look.skin(), likeness), Colours.mix(told.hair(), look.hair(), likeness),
                likeness < 0.5 ? told.cut() : look.cut(), Colours.mix(told.eyes(), look.eyes(), likeness),
                dressed && !clothesNamed ? look.cloth() : told.cloth());
    }
}
