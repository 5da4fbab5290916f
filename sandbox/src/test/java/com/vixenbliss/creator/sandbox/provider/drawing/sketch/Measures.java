package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** What platforms measure on pictures: the hash by which copies are found, sharpness, exposure. */
final class Measures {

    private static final int SIDE = 32;
    private static final int WAVES = 8;
    private static final int TILES = 8;

    private Measures() {}

    /** 64 bits: whether each of the 64 coarsest waves of 32 × 32 greys is stronger than their median. */
    static long hash(BufferedImage image) {
        double[][] greys = greys(scaled(within(image, 2 * SIDE), SIDE, SIDE));
        double[] waves = new double[WAVES * WAVES];
        for (int at = 0; at < waves.length; at++) {
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    waves[at] += greys[y][x] * cosine(at % WAVES, x) * cosine(at / WAVES, y);
                }
            }
        }
        double[] sorted = Arrays.copyOfRange(waves, 1, waves.length);
        Arrays.sort(sorted);
        long hash = 0;
        for (double wave : waves) {
            hash = hash << 1 | (wave > sorted[sorted.length / 2] ? 1 : 0);
        }
        return hash;
    }

    private static double cosine(int wave, int at) {
        return Math.cos((2 * at + 1) * wave * Math.PI / (2 * SIDE));
    }

    /** Variance of the Laplacian in the sharpest quarter of a copy that is 512 long. */
    static double sharpness(BufferedImage image) {
        double[][] greys = greys(within(image, 512));
        double[] variances = new double[TILES * TILES];
        for (int tile = 0; tile < variances.length; tile++) {
            variances[tile] = variance(greys, tile % TILES, tile / TILES);
        }
        Arrays.sort(variances);
        return Arrays.stream(variances, variances.length * 3 / 4, variances.length).average().orElseThrow();
    }

    private static double variance(double[][] greys, int column, int row) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = Math.max(1, row * greys.length / TILES); y < Math.min(greys.length - 1, (row + 1) * greys.length / TILES); y++) {
            for (int x = Math.max(1, column * greys[0].length / TILES); x < Math.min(greys[0].length - 1, (column + 1) * greys[0].length / TILES); x++) {
                double edge = 4 * greys[y][x] - greys[y - 1][x] - greys[y + 1][x] - greys[y][x - 1] - greys[y][x + 1];
                sum += edge;
                squares += edge * edge;
                count++;
            }
        }
        return squares / count - sum / count * (sum / count);
    }

    /** Mean grey, 0 to 255. */
    static double brightness(BufferedImage image) {
        return Arrays.stream(greys(scaled(within(image, 128), 64, 64))).flatMapToDouble(Arrays::stream).average().orElseThrow();
    }

    /** Share of greys below 8 and above 247. */
    static double lost(BufferedImage image) {
        double[] greys = Arrays.stream(greys(within(image, 512))).flatMapToDouble(Arrays::stream).toArray();
        return (double) Arrays.stream(greys).filter(grey -> grey < 8 || grey > 247).count() / greys.length;
    }

    private static double[][] greys(BufferedImage image) {
        double[][] greys = new double[image.getHeight()][image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                greys[y][x] = 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
            }
        }
        return greys;
    }

    private static BufferedImage within(BufferedImage image, int longest) {
        BufferedImage half = image;
        while (Math.max(half.getWidth(), half.getHeight()) >= 2 * longest) {
            half = scaled(half, half.getWidth() / 2, half.getHeight() / 2);
        }
        double factor = Math.min(1.0, (double) longest / Math.max(half.getWidth(), half.getHeight()));
        return scaled(half, (int) Math.round(half.getWidth() * factor), (int) Math.round(half.getHeight() * factor));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }
}
