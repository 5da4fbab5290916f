package com.vixenbliss.creator.companion.recall.index;

/**
 * Why a memory scored what it scored: the parts add up to the score.
 *
 * @param lexical words, weighed by how rare they are; a part of it may come from the lines around it, and what speaks of
 *     somebody else than whom the question asks about counts little
 * @param semantic likeness of meaning, by embeddings; 0 without them
 * @param dates days that the question and the memory share
 * @param names said by, or not by, the one who is named
 * @param importance what the memory is worth by itself
 * @param recency how lately it was said
 */
public record ScoreParts(double lexical, double semantic, double dates, double names, double importance, double recency) {

    double sum() {
        return lexical + semantic + dates + names + importance + recency;
    }

    /** As people want to read it. */
    public ScoreParts rounded() {
        return new ScoreParts(
                rounded(lexical), rounded(semantic), rounded(dates), rounded(names), rounded(importance), rounded(recency));
    }

    private static double rounded(double part) {
        return Math.round(part * 10_000) / 10_000.0;
    }
}
