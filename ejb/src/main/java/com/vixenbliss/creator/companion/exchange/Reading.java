package com.vixenbliss.creator.companion.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a model's answer.
 *
 * @param extraction what could be used; empty when nothing could
 * @param isCut the answer had no end: something may be missing
 * @param complaints what was wrong, in words for the model; they quote nothing that was said
 */
public record Reading(Optional<Extraction> extraction, boolean isCut, List<String> complaints) {

    public Reading {
        complaints = List.copyOf(complaints);
    }

    static Reading unreadable(String complaint) {
        return new Reading(Optional.empty(), false, List.of(complaint));
    }

    /** There is a memory in it. */
    boolean holdsSomething() {
        return extraction.map(found -> !found.memories().isEmpty()).orElse(false);
    }

    /** Nothing to complain about. */
    public boolean isClean() {
        return extraction.isPresent() && complaints.isEmpty();
    }
}
