package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.Comparator;

/** The orders of hits: how they stand, and who goes first when there is no room. */
final class Rank {

    /** "Lower insertion order is inserted higher"; then the character's own, then what was written first. */
    static final Comparator<Hit> STANDING = Comparator
            .comparingInt((Hit hit) -> hit.entry().insertionOrder())
            .thenComparing(hit -> !hit.entry().ofCharacter())
            .thenComparingLong(hit -> hit.entry().ordinal());

    /** Within a book: "lower priority is discarded first", constant entries last, then those that stand lower. */
    static final Comparator<Hit> LEAST = Comparator
            .comparingInt((Hit hit) -> hit.entry().rank())
            .thenComparing(hit -> hit.why() == Why.CONSTANT)
            .thenComparing(STANDING.reversed());

    /** Within a prompt: those that said they would yield, then the world's, then as within a book. */
    static final Comparator<Hit> YIELDING = Comparator
            .comparing((Hit hit) -> !hit.yieldsFirst())
            .thenComparing(hit -> hit.entry().ofCharacter())
            .thenComparing(LEAST);

    private Rank() {}
}
