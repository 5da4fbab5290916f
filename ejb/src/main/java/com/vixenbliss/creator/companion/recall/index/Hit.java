package com.vixenbliss.creator.companion.recall.index;

/**
 * A memory that was found.
 *
 * @param fit how well it answers the question, whatever its importance and age: 1 is each of its words
 */
public record Hit(Memory memory, double fit, ScoreParts parts) {

    public double score() {
        return parts.sum();
    }
}
