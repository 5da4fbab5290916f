package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Conduct(
        @JsonProperty("run_ms") Integer runMs,
        Integer concurrency,
        @JsonProperty("slow_ms") Integer slowMs,
        Outcome outcome,
        @JsonProperty("train_ms") Integer trainMs,
        @JsonProperty("train_outcome") Outcome trainOutcome,
        @JsonProperty("webhook_copies") Integer webhookCopies,
        @JsonProperty("webhook_reversed") Boolean webhookReversed,
        @JsonProperty("webhook_delay_ms") Integer webhookDelayMs,
        @JsonProperty("webhook_tries") Integer webhookTries) {

    static final Conduct USUAL = new Conduct(null, null, null, null, null, null, null, null, null, null);

    private static final Pattern TOLD = Pattern.compile("\\bsandbox[: ](refuse|fail|slow|lose)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNWANTED = Pattern.compile(
            "\\b(?:nude|naked|nsfw|topless|porn\\w*|gore|beheaded)\\b", Pattern.CASE_INSENSITIVE);

    /** What becomes of an order. */
    enum Outcome {
        @JsonProperty("draw") DRAW,
        /** The safety check says no. */
        @JsonProperty("refuse") REFUSE,
        /** The model breaks down. */
        @JsonProperty("fail") FAIL,
        /** Drawn, but late. */
        @JsonProperty("slow") SLOW,
        /** Taken and drawn, but the connection is closed before the order is confirmed. */
        @JsonProperty("lose") LOSE
    }

    Conduct {
        runMs = runMs == null ? 1_500 : runMs;
        concurrency = concurrency == null ? 4 : Math.max(1, concurrency);
        slowMs = slowMs == null ? 20_000 : slowMs;
        trainMs = trainMs == null ? 6_000 : trainMs;
        trainOutcome = trainOutcome == null ? Outcome.DRAW : trainOutcome;
        webhookCopies = webhookCopies == null ? 1 : webhookCopies;
        webhookReversed = webhookReversed != null && webhookReversed;
        webhookDelayMs = webhookDelayMs == null ? 0 : webhookDelayMs;
        webhookTries = webhookTries == null ? 4 : webhookTries;
    }

    Outcome outcomeOf(Order order) {
        return order.trains() ? trainOutcome : outcomeOf(order.prompt());
    }

    /** How long an order is worked on that ends so. */
    Duration work(Order order, Outcome of) {
        if (of == Outcome.SLOW) {
            return Duration.ofMillis(slowMs);
        }
        return Duration.ofMillis(order.trains() ? trainMs : runMs);
    }

    Outcome outcomeOf(String prompt) {
        if (outcome != null) {
            return outcome;
        }
        Matcher told = TOLD.matcher(prompt);
        if (told.find()) {
            return Outcome.valueOf(told.group(1).toUpperCase(Locale.ROOT));
        }
        return UNWANTED.matcher(prompt).find() ? Outcome.REFUSE : Outcome.DRAW;
    }
}
