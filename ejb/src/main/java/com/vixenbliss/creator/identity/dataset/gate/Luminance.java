package com.vixenbliss.creator.identity.dataset.gate;

import com.vixenbliss.creator.visual.image.pixel.Scaling;
import java.awt.image.BufferedImage;

/** The greys of a picture, on a copy whose longer side is 512 pixels: numbers measured on it mean the same for every size. */
final class Luminance {

    static final int SIDE = 512;

    private final int width;
    private final int height;
    private final double[] greys;

    private Luminance(int width, int height, double[] greys) {
        this.width = width;
        this.height = height;
        this.greys = greys;
    }

    static Luminance of(BufferedImage picture) {
        BufferedImage copy = Scaling.within(picture, SIDE);
        int[] pixels = copy.getRGB(0, 0, copy.getWidth(), copy.getHeight(), null, 0, copy.getWidth());
        double[] greys = new double[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            int rgb = pixels[at];
            greys[at] = 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
        }
        return new Luminance(copy.getWidth(), copy.getHeight(), greys);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** 0 to 255. */
    double[] greys() {
        return greys;
    }

    /** How much a pixel stands out from its four neighbours. */
    double laplacian(int x, int y) {
        int at = y * width + x;
        return greys[at - 1] + greys[at + 1] + greys[at - width] + greys[at + width] - 4 * greys[at];
    }
}
