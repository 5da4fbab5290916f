package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The language model that speaks for a character; null parts are the platform's defaults.
 *
 * @param provider {@code gemini}, {@code openai}, {@code anthropic} or another that is configured
 * @param temperature 0 to 2
 * @param maxOutputTokens bound of one reply
 */
public record ModelChoice(
        @Text(max = 40, blank = false) String provider,
        @Text(max = 100, blank = false) String model,
        @DecimalMin("0") @DecimalMax("2") Double temperature,
        @Min(1) @Max(8_192) Integer maxOutputTokens) {

    /** All defaults. */
    public static final ModelChoice DEFAULT = new ModelChoice(null, null, null, null);
}
