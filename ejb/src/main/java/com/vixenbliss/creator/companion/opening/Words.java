package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import java.math.BigDecimal;

/**
 * What is to be said.
 *
 * @param provider null, like the figures after it, when no model had a hand in it
 */
public record Words(
        String text, String provider, String model, Integer tokensInput, Integer tokensOutput, Integer latencyMs, BigDecimal costUsd) {

    /** As they were thought of when the hook was planned. */
    static Words stored(String text) {
        return new Words(text, null, null, null, null, null, null);
    }

    static Words of(String text, ModelReply reply) {
        return new Words(
                text, reply.provider(), reply.model(), reply.tokensInput(), reply.tokensOutput(), reply.latencyMillis(),
                reply.costUsd());
    }
}
