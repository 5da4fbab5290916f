package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.sandbox.provider.drawing.Flaw;
import com.vixenbliss.creator.sandbox.provider.drawing.Told;
import java.time.Duration;
import java.util.List;

/**
 * How orders go. Null is the usual value.
 *
 * @param runMs how long a model works on one
 * @param concurrency how many are worked on at the same time; the others wait as {@code starting}
 * @param slowMs how long a slow one takes
 * @param outcome what becomes of all orders; null to let their words decide
 * @param trainMs how long a training takes
 * @param trainOutcome what becomes of all trainings: {@code draw} for a good end
 * @param webhookCopies how often each webhook is sent: 0 for a sender that has forgotten us
 * @param webhookReversed whether {@code completed} comes before {@code start}
 * @param webhookDelayMs how late they come
 * @param webhookTries how often one that is not taken is sent
 * @param flaws what is wrong with pictures, and {@code flawShare} of how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Conduct(
        @JsonProperty("run_ms") Integer runMs,
        Integer concurrency,
        @JsonProperty("slow_ms") Integer slowMs,
        Told outcome,
        @JsonProperty("train_ms") Integer trainMs,
        @JsonProperty("train_outcome") Told trainOutcome,
        @JsonProperty("webhook_copies") Integer webhookCopies,
        @JsonProperty("webhook_reversed") Boolean webhookReversed,
        @JsonProperty("webhook_delay_ms") Integer webhookDelayMs,
        @JsonProperty("webhook_tries") Integer webhookTries,
        List<Flaw> flaws,
        @JsonProperty("flaw_share") Double flawShare) {

    static final Conduct USUAL = new Conduct(null, null, null, null, null, null, null, null, null, null, null, null);

    Conduct {
        runMs = runMs == null ? 1_500 : runMs;
        concurrency = concurrency == null ? 4 : Math.max(1, concurrency);
        slowMs = slowMs == null ? 20_000 : slowMs;
        trainMs = trainMs == null ? 6_000 : trainMs;
        trainOutcome = trainOutcome == null ? Told.DRAW : trainOutcome;
        webhookCopies = webhookCopies == null ? 1 : webhookCopies;
        webhookReversed = webhookReversed != null && webhookReversed;
        webhookDelayMs = webhookDelayMs == null ? 0 : webhookDelayMs;
        webhookTries = webhookTries == null ? 4 : webhookTries;
        flaws = flaws == null ? List.of() : List.copyOf(flaws);
        flawShare = flawShare == null ? 0.2 : flawShare;
    }

    Told outcomeOf(Order order) {
        return order.trains() ? trainOutcome : outcomeOf(order.prompt());
    }

    /** How long an order is worked on that ends so. */
    Duration work(Order order, Told of) {
        if (of == Told.SLOW) {
            return Duration.ofMillis(slowMs);
        }
        return Duration.ofMillis(order.trains() ? trainMs : runMs);
    }

    Told outcomeOf(String prompt) {
        return outcome == null ? Told.by(prompt) : outcome;
    }
}
