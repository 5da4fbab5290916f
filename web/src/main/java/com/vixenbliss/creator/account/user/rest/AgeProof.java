package com.vixenbliss.creator.account.user.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param method how it was shown, such as {@code identity document seen by support} */
public record AgeProof(@NotBlank @Size(max = 200) String method) {}
