package com.vixenbliss.creator.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Times of one scenario, in milliseconds.
 *
 * @param first from the request to the first text
 * @param total from the request to the last byte
 */
record Stopwatch(double[] first, double[] total, int errors, double seconds) {

    /** One call. */
    record Time(double first, double total) {}

    static Stopwatch of(List<Time> times, int errors, double seconds) {
        double[] first = times.stream().mapToDouble(Time::first).sorted().toArray();
        double[] total = times.stream().mapToDouble(Time::total).sorted().toArray();
        return new Stopwatch(first, total, errors, seconds);
    }

    double total(double quantile) {
        return at(total, quantile);
    }

    double first(double quantile) {
        return at(first, quantile);
    }

    double perSecond() {
        return total.length / seconds;
    }

    private static double at(double[] sorted, double quantile) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))];
    }

    @Override
    public String toString() {
        return Arrays.toString(new double[] {total(0.5), total(0.99)});
    }
}
