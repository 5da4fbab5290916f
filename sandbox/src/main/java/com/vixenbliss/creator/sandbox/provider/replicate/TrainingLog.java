package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;

/** What a trainer prints: its beginning, and a bar for every tenth of its steps. */
final class TrainingLog {

    private static final int BAR = 10;

    private TrainingLog() {}

    /**
     * What it has printed.
     *
     * @param work how long it takes in all
     * @param spent how long it has been at it
     */
    static String at(Order order, Duration work, Duration spent) {
        JsonNode input = order.input();
        int steps = input.path("steps").asInt(input.path("max_train_steps").asInt(1_000));
        double done = work.isZero() ? 1 : Math.min(1, (double) spent.toMillis() / work.toMillis());
        StringBuilder log = new StringBuilder("Extracting input_images\nTrigger word: ")
                .append(order.trigger()).append("\nStarting train job\n");
        for (int tenth = 0; tenth <= (int) (done * BAR); tenth++) {
            log.append(line(input, steps, tenth, work));
        }
        return log.toString();
    }

    private static String line(JsonNode input, int steps, int tenth, Duration work) {
        long seconds = work.toSeconds() * tenth / BAR;
        return String.format(Locale.ROOT, "flux_train_replicate: %3d%%|%s%s| %d/%d [%s<%s, lr: %.1e loss: %.3e]%n",
                tenth * 100 / BAR, "█".repeat(tenth), " ".repeat(BAR - tenth), steps * tenth / BAR, steps, clock(seconds),
                clock(work.toSeconds() - seconds), input.path("learning_rate").asDouble(4e-4), 0.52 / (1 + tenth * 0.14));
    }

    private static String clock(long seconds) {
        return "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
