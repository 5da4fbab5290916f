package com.vixenbliss.creator.identity.dataset.gate;

/**
 * How light and dark are spread over a picture.
 *
 * @param brightness mean of its greys, 0 to 255
 * @param contrast their deviation
 * @param black share that has no detail in the dark, 0 to 1
 * @param white share that has no detail in the light, 0 to 1
 */
record Exposure(double brightness, double contrast, double black, double white) {

    private static final int BLACK = 8;
    private static final int WHITE = 248;

    static Exposure of(Luminance picture) {
        double sum = 0;
        double squares = 0;
        int black = 0;
        int white = 0;
        for (double grey : picture.greys()) {
            sum += grey;
            squares += grey * grey;
            black += grey < BLACK ? 1 : 0;
            white += grey > WHITE ? 1 : 0;
        }
        double all = picture.greys().length;
        double mean = sum / all;
        return new Exposure(mean, Math.sqrt(Math.max(0, squares / all - mean * mean)), black / all, white / all);
    }
}
