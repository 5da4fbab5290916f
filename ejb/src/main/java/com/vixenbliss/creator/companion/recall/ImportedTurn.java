package com.vixenbliss.creator.companion.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A line of a conversation that was held elsewhere.
 *
 * @param externalId how it is called there; the same id again is the same memory
 * @param speaker who said it, in the words of that conversation
 */
public record ImportedTurn(
        @NotBlank @Size(max = 200) String externalId,
        @NotBlank @Size(max = 80) String speaker,
        @NotBlank @Size(max = 8000) String text,
        @NotNull OffsetDateTime saidAt) {}
