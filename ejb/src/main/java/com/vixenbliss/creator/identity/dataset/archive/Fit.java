package com.vixenbliss.creator.identity.dataset.archive;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * The size in which a picture is trained with: sides that are multiples of 64, as trainers sort pictures by them, no more pixels
 * than a square of 1,024, and never larger than it is.
 *
 * @param lost share of the picture that is cut off, 0 to 1
 */
public record Fit(int width, int height, double lost) {

    private static final int STEP = 64;
    private static final double MOST_PIXELS = 1024.0 * 1024;

    /** @param width at least 64, like the height */
    public static Fit of(int width, int height) {
        double scale = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) width * height)));
        int fitWidth = Math.max(STEP, floor(width * scale));
        int fitHeight = Math.max(STEP, floor(height * scale));
        double shrunk = Math.max((double) fitWidth / width, (double) fitHeight / height);
        double kept = fitWidth * (double) fitHeight / (width * shrunk * height * shrunk);
        return new Fit(fitWidth, fitHeight, Math.max(0, 1 - kept));
    }

    private static int floor(double length) {
        return (int) (length + 1e-6) / STEP * STEP;
    }

    /** Scaled down as little as possible; what is too much is cut off evenly on both sides. */
    public BufferedImage apply(BufferedImage picture) {
        double scale = Math.max((double) width / picture.getWidth(), (double) height / picture.getHeight());
        int scaledWidth = (int) Math.round(picture.getWidth() * scale);
        int scaledHeight = (int) Math.round(picture.getHeight() * scale);
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, (width - scaledWidth) / 2, (height - scaledHeight) / 2, scaledWidth, scaledHeight, null);
        graphics.dispose();
        return fitted;
    }
}
