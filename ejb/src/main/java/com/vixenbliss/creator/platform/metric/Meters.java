package com.vixenbliss.creator.platform.metric;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Notes what happens. Meters are Micrometer's global ones, so that whoever notes something need not be given anything:
 * without a registry behind them (unit tests) nothing is kept. Labels are few words of ours, never ids nor paths as sent.
 */
public final class Meters {

    private static final Duration[] REQUEST_BOUNDS = bounds(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000);
    private static final Duration[] MODEL_BOUNDS = bounds(100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000);

    private Meters() {}

    /** Counts one. @param labels name, value, name, value … */
    public static void count(String name, String... labels) {
        Metrics.counter(name, labels).increment();
    }

    /** Counts many: tokens, dollars. */
    public static void add(double amount, String name, String... labels) {
        Metrics.counter(name, labels).increment(amount);
    }

    /** A duration of ours, in a histogram from 5 ms to 10 s. */
    public static void took(Duration time, String name, String... labels) {
        timer(name, REQUEST_BOUNDS, labels).record(time);
    }

    /** A duration of a model's, in a histogram from 100 ms to 60 s. */
    public static void modelTook(Duration time, String name, String... labels) {
        timer(name, MODEL_BOUNDS, labels).record(time);
    }

    /** An enum's constant as a label. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Timer timer(String name, Duration[] bounds, String... labels) {
        return Timer.builder(name).tags(labels).serviceLevelObjectives(bounds).register(Metrics.globalRegistry);
    }

    private static Duration[] bounds(long... millis) {
        return Arrays.stream(millis).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }
}
