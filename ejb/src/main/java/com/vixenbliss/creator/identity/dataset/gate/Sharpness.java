package com.vixenbliss.creator.identity.dataset.gate;

import java.util.Arrays;

/**
 * How sharp a picture is where it is sharpest: the variance of its Laplacian, tile by tile, in the best quarter of the tiles. A
 * portrait before a soft ground is sharp, a picture that is blurred all over is not; over the whole picture both look alike.
 */
final class Sharpness {

    private static final int TILES = 8;
    private static final int BEST = TILES * TILES / 4;

    private Sharpness() {}

    static double of(Luminance picture) {
        double[] variances = new double[TILES * TILES];
        for (int tile = 0; tile < variances.length; tile++) {
            variances[tile] = variance(picture, tile % TILES, tile / TILES);
        }
        Arrays.sort(variances);
        return Arrays.stream(variances, variances.length - BEST, variances.length).average().orElse(0);
    }

    private static double variance(Luminance picture, int column, int row) {
        int left = Math.max(1, column * picture.width() / TILES);
        int right = Math.min(picture.width() - 1, (column + 1) * picture.width() / TILES);
        int top = Math.max(1, row * picture.height() / TILES);
        int bottom = Math.min(picture.height() - 1, (row + 1) * picture.height() / TILES);
        double sum = 0;
        double squares = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double value = picture.laplacian(x, y);
                sum += value;
                squares += value * value;
            }
        }
        int count = Math.max(1, (right - left) * (bottom - top));
        return squares / count - sum / count * (sum / count);
    }
}
