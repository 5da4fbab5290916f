package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.awt.Color;

/** Arithmetic with colours. */
public final class Colours {

    private Colours() {}

    public static Color of(int rgb) {
        return new Color(rgb);
    }

    /** @param part 0 for all of the first, 1 for all of the second */
    public static Color mix(Color first, Color second, double part) {
        double other = 1 - part;
        return new Color(
                (int) Math.round(first.getRed() * other + second.getRed() * part),
                (int) Math.round(first.getGreen() * other + second.getGreen() * part),
                (int) Math.round(first.getBlue() * other + second.getBlue() * part));
    }

    public static Color darker(Color colour, double part) {
        return mix(colour, new Color(0x14, 0x10, 0x1C), part);
    }

    public static Color lighter(Color colour, double part) {
        return mix(colour, new Color(0xFF, 0xFA, 0xF0), part);
    }

    /** @param alpha 0 for clear, 1 for solid */
    public static Color veil(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * Math.clamp(alpha, 0, 1)));
    }

    public static double distance(Color a, Color b) {
        double red = a.getRed() - b.getRed();
        double green = a.getGreen() - b.getGreen();
        double blue = a.getBlue() - b.getBlue();
        return Math.sqrt(red * red * 0.8 + green * green + blue * blue * 0.7);
    }

    /** 0 to 1. */
    public static double brightness(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }
}
