package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

/**
 * A colour that is laid over a place.
 *
 * @param alpha 0 for clear, 1 for solid
 */
public record Veil(int rgb, double alpha) {

    /** Both, this one below. */
    public Veil under(Veil other) {
        double alpha = 1 - (1 - alpha()) * (1 - other.alpha());
        if (alpha <= 0) {
            return other;
        }
        double part = other.alpha() / alpha;
        return new Veil(Colours.mix(Colours.of(rgb), Colours.of(other.rgb()), part).getRGB() & 0xFFFFFF, alpha);
    }
}
