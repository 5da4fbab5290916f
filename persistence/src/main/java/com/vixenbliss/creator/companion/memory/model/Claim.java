package com.vixenbliss.creator.companion.memory.model;

/**
 * What a memory claims, apart from its wording: two memories of one claim key contradict each other when their values
 * differ.
 *
 * @param value the value alone ({@code Berlin}); null when nothing is claimed any more
 * @param evidence the person's words behind it; null when the person corrected it
 */
public record Claim(String value, String evidence) {}
