package com.vixenbliss.creator.companion.recall.index;

/**
 * Decides that nothing fits. Words, names and days are evidence; that two texts are alike in meaning is hardly any, because
 * something is always the most alike. Where the question names somebody or a day that no memory knows, twice as much is
 * asked for.
 *
 * @param floor the least evidence of the best memory, of 1 for every word of the question; 0 never abstains
 * @param alike likeness at which a memory is evidence without a word in common, from 0 to 1; above 1: never
 */
public record Abstention(double floor, double alike) {

    /** Whatever there is. */
    public static final Abstention NEVER = new Abstention(0, 0);

    private static final double STRICTER = 2;

    /**
     * What the best memories bring for a question.
     *
     * @param evidence the most that one has by words, names and days, speaking of the right person
     * @param likeness the most that one is alike in meaning
     * @param astray the question names somebody, some place or a day, and no memory does
     */
    record Found(double evidence, double likeness, boolean astray) {}

    boolean nothingFits(Found found) {
        double asked = found.astray() ? STRICTER * floor : floor;
        return found.evidence() < asked && found.likeness() < alike;
    }
}
