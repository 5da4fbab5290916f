package com.vixenbliss.creator.visual.image.pixel;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * 64 bits that stay nearly the same when a picture is scaled, encoded again or made a little brighter: whether each of its 64
 * coarsest waves (DCT-II of 32 × 32 greys) is stronger than their median. Made for finding copies; pictures of the same place
 * are further apart.
 */
public final class PerceptualHash {

    private static final int SIDE = 32;
    private static final int WAVES = 8;
    private static final double[][] COSINE = cosines();

    private PerceptualHash() {}

    public static long of(BufferedImage image) {
        double[] waves = waves(greys(image));
        double[] sorted = Arrays.copyOfRange(waves, 1, waves.length);
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        long hash = 0;
        for (double wave : waves) {
            hash = hash << 1 | (wave > median ? 1 : 0);
        }
        return hash;
    }

    /** In how many bits two differ: 0 for the same, about 32 for any two. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    /** In hex, 16 digits. */
    public static String text(long hash) {
        return "%016x".formatted(hash);
    }

    private static double[][] greys(BufferedImage image) {
        BufferedImage small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(Scaling.within(image, 2 * SIDE), 0, 0, SIDE, SIDE, null);
        graphics.dispose();
        double[][] greys = new double[SIDE][SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int rgb = small.getRGB(x, y);
                greys[y][x] = 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
            }
        }
        return greys;
    }

    private static double[] waves(double[][] greys) {
        double[][] rows = new double[SIDE][WAVES];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < WAVES; u++) {
                for (int x = 0; x < SIDE; x++) {
                    rows[y][u] += greys[y][x] * COSINE[u][x];
                }
            }
        }
        double[] waves = new double[WAVES * WAVES];
        for (int at = 0; at < waves.length; at++) {
            for (int y = 0; y < SIDE; y++) {
                waves[at] += rows[y][at % WAVES] * COSINE[at / WAVES][y];
            }
        }
        return waves;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[WAVES][SIDE];
        for (int u = 0; u < WAVES; u++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[u][x] = Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
            }
        }
        return cosines;
    }
}
