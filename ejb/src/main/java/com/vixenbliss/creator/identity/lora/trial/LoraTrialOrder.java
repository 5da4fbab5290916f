package com.vixenbliss.creator.identity.lora.trial;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What is to be drawn with each version.
 *
 * @param loraIds versions of the identity; the same words and seed for each
 * @param prompt without the trigger word, which is put before it
 * @param seed null for one by chance
 * @param aspectRatio null for the model's usual one
 */
public record LoraTrialOrder(
        @NotEmpty @Size(max = 6) List<@NotNull UUID> loraIds,
        @NotBlank @Size(max = 1000) String prompt,
        @Min(0) @Max(Integer.MAX_VALUE) Long seed,
        @Pattern(regexp = "[1-9]\\d?:[1-9]\\d?") String aspectRatio) {

    public LoraTrialOrder {
        loraIds = loraIds == null ? null : List.copyOf(loraIds);
    }
}
