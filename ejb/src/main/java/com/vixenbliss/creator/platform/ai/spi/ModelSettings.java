package com.vixenbliss.creator.platform.ai.spi;

/**
 * An override of the platform's model defaults; every part may be null.
 *
 * @param provider the configured provider to ask first ({@code gemini}, {@code openai}, {@code anthropic}, …)
 * @param model the provider's own name of a model
 * @param temperature 0 to 2; the default is 0.8
 * @param maxOutputTokens upper bound of the reply
 */
public record ModelSettings(String provider, String model, Double temperature, Integer maxOutputTokens) {

    /** Nothing overridden. */
    public static final ModelSettings DEFAULT = new ModelSettings(null, null, null, null);
}
