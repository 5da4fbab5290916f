package com.vixenbliss.creator.companion.recall.index;

/**
 * What counts how much. Found by measuring ({@code bench/RESULTS.md}), and kept away from extremes, because conversations
 * differ.
 *
 * @param saturation BM25's k1: how soon a word said twice counts no more than one said once
 * @param length BM25's b: how much long memories are put at a disadvantage
 * @param synonym a synonym, against the word itself
 * @param before what a line inherits from the line before it, with what that one inherits
 * @param beforeQuestion the same when that line asks
 * @param after what a line inherits from the line after it
 * @param speaker what is said by the one whom the question names
 * @param otherSpeaker what is said by somebody else than whom the question names
 * @param foreign what counts of a memory that speaks of somebody else than whom the question asks about
 * @param dates what fits the dates of the question
 * @param told a line with a date, when the question is "when"
 * @param substance a line of many words, against "oh, nice"
 * @param semantic the meaning at its best
 * @param importance the whole range from unimportant to all-important
 * @param recency the whole range from long ago to now
 */
public record Weights(
        double saturation,
        double length,
        double synonym,
        double before,
        double beforeQuestion,
        double after,
        double speaker,
        double otherSpeaker,
        double foreign,
        double dates,
        double told,
        double substance,
        double semantic,
        double importance,
        double recency) {

    public static final Weights MEASURED =
            new Weights(1.2, 0.5, 0.5, 0.4, 0.6, 0.2, 0.4, 0.3, 0.1, 0.35, 0.1, 0.1, 0.4, 0.15, 0.05);
}
