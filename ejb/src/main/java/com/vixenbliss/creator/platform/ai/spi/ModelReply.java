package com.vixenbliss.creator.platform.ai.spi;

import java.math.BigDecimal;

/**
 * A whole answer.
 *
 * @param text what was said; empty when the model refused without words
 * @param model the model that answered, as the provider names it
 * @param tokensInput prompt tokens as billed, 0 when the provider did not say
 * @param tokensOutput reply tokens as billed, 0 when the provider did not say
 * @param firstTokenMillis from our request to the first text; the whole latency for an unstreamed answer
 * @param latencyMillis from our request to the end
 */
public record ModelReply(
        String text,
        String provider,
        String model,
        FinishReason finish,
        int tokensInput,
        int tokensOutput,
        int firstTokenMillis,
        int latencyMillis,
        BigDecimal costUsd) {

    /** Why the model stopped. */
    public enum FinishReason {
        /** It was done. */
        STOP,
        /** It met the output limit: the text is cut. */
        LENGTH,
        /** The provider's own filter stopped it, or the model refused. */
        REFUSED,
        /** Something else. */
        OTHER
    }
}
