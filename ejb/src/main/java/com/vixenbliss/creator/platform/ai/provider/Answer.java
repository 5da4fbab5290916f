package com.vixenbliss.creator.platform.ai.provider;

import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;

/**
 * What one provider answered.
 *
 * @param model as the provider names it; null when it did not say
 */
public record Answer(String text, String model, FinishReason finish, Usage usage) {

    /**
     * Tokens as billed; 0 where the provider did not say.
     *
     * @param input the whole prompt, {@code cachedInput} included
     * @param cachedInput the part of it that was read from the provider's prompt cache
     * @param output the reply, thoughts included
     */
    public record Usage(int input, int cachedInput, int output) {

        /** The provider said nothing. */
        public static final Usage UNKNOWN = new Usage(0, 0, 0);
    }
}
