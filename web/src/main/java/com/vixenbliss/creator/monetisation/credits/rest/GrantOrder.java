package com.vixenbliss.creator.monetisation.credits.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Sparks for somebody.
 *
 * @param userId somebody who knows a character of the studio
 * @param amount at least 1
 * @param reason the person sees it, and it is kept in the audit trail
 */
public record GrantOrder(@NotNull UUID userId, @NotNull Long amount, @NotBlank @Size(max = 300) String reason) {}
