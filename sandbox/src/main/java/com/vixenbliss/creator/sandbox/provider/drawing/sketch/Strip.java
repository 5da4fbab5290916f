package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The colour control strip in the lower right corner of every drawing: who is drawn, in nine small squares. By it a reference or
 * a trainer recognises somebody whatever the pose, the light and the distance; scaling and JPEG do it no harm, cutting it off does.
 */
public final class Strip {

    /** By these it is known: dark, light, dark, light. */
    private static final Color[] KEY = {new Color(24, 24, 24), new Color(232, 232, 232), new Color(24, 24, 24), new Color(232, 232, 232)};
    private static final int SQUARES = KEY.length + 5;
    private static final int NEAR = 60;
    private static final int PARTS = 80;
    private static final int DARKEST = 25;
    private static final int STEP = 50;

    private Strip() {}

    public static void draw(BufferedImage picture, Look look) {
        int grey = DARKEST + STEP * look.cut().ordinal();
        Color[] colours = {KEY[0], KEY[1], KEY[2], KEY[3], look.skin(), look.hair(), look.eyes(), look.cloth(), new Color(grey, grey, grey)};
        double side = side(picture);
        for (int i = 0; i < SQUARES; i++) {
            int left = (int) Math.round(left(picture, i));
            int top = (int) Math.round(picture.getHeight() - 2 * side);
            for (int y = top; y < top + (int) side; y++) {
                for (int x = left; x < left + (int) Math.ceil(side); x++) {
                    picture.setRGB(x, y, colours[i].getRGB());
                }
            }
        }
    }

    private static double side(BufferedImage picture) {
        return Math.min(picture.getWidth(), picture.getHeight()) / (double) PARTS;
    }

    private static double left(BufferedImage picture, int square) {
        return picture.getWidth() - side(picture) * (SQUARES + 1 - square);
    }

    /** Empty when there is none. */
    static Optional<Look> read(BufferedImage picture) {
        Color[] seen = new Color[SQUARES];
        for (int i = 0; i < SQUARES; i++) {
            seen[i] = middle(picture, i);
            if (i < KEY.length && Colours.distance(seen[i], KEY[i]) > NEAR) {
                return Optional.empty();
            }
        }
        int cut = Math.clamp(Math.round((seen[8].getGreen() - DARKEST) / (float) STEP), 0, Look.Cut.values().length - 1);
        return Optional.of(new Look(seen[4], seen[5], Look.Cut.values()[cut], seen[6], seen[7]));
    }

    /** The mean of a square's middle. */
    private static Color middle(BufferedImage picture, int square) {
        double side = side(picture);
        int[] sum = new int[4];
        for (double down = 1.65; down >= 1.35; down -= 0.15) {
            for (double across = 0.35; across <= 0.65; across += 0.15) {
                int x = Math.clamp((int) (left(picture, square) + across * side), 0, picture.getWidth() - 1);
                int y = Math.clamp((int) (picture.getHeight() - down * side), 0, picture.getHeight() - 1);
                Color colour = new Color(picture.getRGB(x, y));
                sum[0] += colour.getRed();
                sum[1] += colour.getGreen();
                sum[2] += colour.getBlue();
                sum[3]++;
            }
        }
        return new Color(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]);
    }
}
