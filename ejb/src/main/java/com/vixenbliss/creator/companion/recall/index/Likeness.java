package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.index.MemoryIndex.Search;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.util.Arrays;
import java.util.List;

/**
 * How alike in meaning to a question each memory is, from 0 (no more than the best of as many strangers would be) to 1 (as
 * hardly any). Models differ in what they call near; how far one stands out of its pair tells more than the figure. The
 * nearest of many stands out by chance alone, so only what goes beyond that counts: else nothing would ever not fit. Of many memories only those are compared exactly
 * whose signs are near, and some at even distances, which tell what is usual.
 */
final class Likeness {

    /** Deviations beyond chance at which nothing more is to be wished for. */
    private static final double ALIKE = 3;
    private static final double LEAST_SPREAD = 0.02;
    private static final int EXACTLY = 600;
    private static final int SAMPLE = 200;

    private final float[] similarities;
    private double mean;
    private double spread = 1;
    private double byChance;

    private Likeness(int slots) {
        similarities = new float[slots];
        Arrays.fill(similarities, Float.NaN);
    }

    static Likeness of(List<Slot> slots, Search search) {
        Likeness likeness = new Likeness(slots.size());
        if (search.vector() == null) {
            return likeness;
        }
        int[] comparable = new int[slots.size()];
        int count = 0;
        for (int at = 0; at < slots.size(); at++) {
            Slot slot = slots.get(at);
            if (!slot.gone && slot.signs != null && search.model().equals(slot.memory.vectorModel())) {
                comparable[count++] = at;
            }
        }
        likeness.compare(slots, Arrays.copyOf(comparable, count), search.vector());
        return likeness;
    }

    double of(int at) {
        if (Float.isNaN(similarities[at])) {
            return 0;
        }
        return Math.clamp(((similarities[at] - mean) / spread - byChance) / ALIKE, 0, 1);
    }

    private void compare(List<Slot> slots, int[] comparable, ByteVector asked) {
        int step = comparable.length <= EXACTLY ? 1 : comparable.length / SAMPLE;
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int at = 0; at < comparable.length; at += step) {
            float similarity = exactly(slots, comparable[at], asked);
            sum += similarity;
            squares += similarity * similarity;
            count++;
        }
        byChance = Math.sqrt(2 * Math.log(Math.max(2, comparable.length)));   // the largest of as many normal deviations
        mean = count == 0 ? 0 : sum / count;
        spread = Math.max(LEAST_SPREAD, count == 0 ? 1 : Math.sqrt(Math.max(0, squares / count - mean * mean)));
        if (step > 1) {
            nearest(slots, comparable, asked);
        }
    }

    /** Those whose signs differ least, by counting how many differ how much. */
    private void nearest(List<Slot> slots, int[] comparable, ByteVector asked) {
        long[] signs = asked.signs();
        int[] distances = new int[comparable.length];
        int[] having = new int[signs.length * Long.SIZE + 2];
        for (int at = 0; at < comparable.length; at++) {
            distances[at] = distance(signs, slots.get(comparable[at]).signs);
            having[distances[at]]++;
        }
        int within = 0;
        for (int sum = 0; within < having.length && sum + having[within] <= EXACTLY; within++) {
            sum += having[within];
        }
        for (int at = 0; at < comparable.length; at++) {
            if (distances[at] < within) {
                exactly(slots, comparable[at], asked);
            }
        }
    }

    private float exactly(List<Slot> slots, int at, ByteVector asked) {
        similarities[at] = slots.get(at).memory.vector().similarity(asked);
        return similarities[at];
    }

    /** Vectors of another length are as far away as can be. */
    private static int distance(long[] one, long[] other) {
        if (one.length != other.length) {
            return one.length * Long.SIZE + 1;
        }
        int differ = 0;
        for (int at = 0; at < one.length; at++) {
            differ += Long.bitCount(one[at] ^ other[at]);
        }
        return differ;
    }
}
