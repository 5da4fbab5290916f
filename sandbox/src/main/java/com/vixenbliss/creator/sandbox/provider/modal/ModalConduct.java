package com.vixenbliss.creator.sandbox.provider.modal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.sandbox.provider.drawing.Flaw;
import com.vixenbliss.creator.sandbox.provider.drawing.Told;
import java.util.List;

/**
 * How the function goes. Null is the usual value.
 *
 * @param runMs how long it draws
 * @param concurrency how many at a time; the others are queued
 * @param slowMs how long a slow one takes
 * @param outcome what becomes of all orders; null to let their words decide
 * @param coldMs how long a container takes to start, when none is warm
 * @param idleMs after which time without a call the container is gone; 0 for never
 * @param answerMs after which time Modal answers for a function that has not: with a 303
 * @param hops how many 303s come before each answer, cold or not
 * @param every only each so many-th call gets its hops
 * @param failShare of orders that fail, 0 to 1, by their request id
 * @param flaws what is wrong with pictures, and {@code flawShare} of how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ModalConduct(
        @JsonProperty("run_ms") Integer runMs,
        Integer concurrency,
        @JsonProperty("slow_ms") Integer slowMs,
        Told outcome,
        @JsonProperty("cold_ms") Integer coldMs,
        @JsonProperty("idle_ms") Integer idleMs,
        @JsonProperty("answer_ms") Integer answerMs,
        Integer hops,
        Integer every,
        @JsonProperty("fail_share") Double failShare,
        List<Flaw> flaws,
        @JsonProperty("flaw_share") Double flawShare) {

    static final ModalConduct USUAL = new ModalConduct(null, null, null, null, null, null, null, null, null, null, null, null);

    ModalConduct {
        runMs = runMs == null ? 1_500 : runMs;
        concurrency = concurrency == null ? 8 : Math.max(1, concurrency);
        slowMs = slowMs == null ? 20_000 : slowMs;
        coldMs = coldMs == null ? 0 : coldMs;
        idleMs = idleMs == null ? 0 : idleMs;
        answerMs = answerMs == null ? 2_000 : answerMs;
        hops = hops == null ? 0 : hops;
        every = every == null ? 1 : Math.max(1, every);
        failShare = failShare == null ? 0 : failShare;
        flaws = flaws == null ? List.of() : List.copyOf(flaws);
        flawShare = flawShare == null ? 0.2 : flawShare;
    }

    Told outcomeOf(Rendering rendering) {
        if (outcome != null) {
            return outcome;
        }
        boolean fails = Math.floorMod(rendering.requestId().hashCode() * 0x9E3779B1, 1_000) < failShare * 1_000;
        return fails ? Told.FAIL : Told.by(rendering.prompt());
    }

    int millis(Told of) {
        return of == Told.SLOW ? slowMs : runMs;
    }
}
