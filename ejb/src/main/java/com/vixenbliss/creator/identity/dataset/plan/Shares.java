package com.vixenbliss.creator.identity.dataset.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pictures of a data set show which value. Close-ups teach the face, full figures the body: 40, 30 and 30 of a hundred;
 * a face is seen from the front most, and least from the side.
 */
final class Shares {

    /** A value that is shown once is learnt as a part of whatever else that picture shows. */
    static final int LEAST = 2;

    private static final Map<String, Integer> OF_HUNDRED = Map.of(
            "close_up", 40, "medium", 30, "full_body", 30,
            "frontal", 42, "three_quarter_left", 16, "three_quarter_right", 16, "profile_left", 13, "profile_right", 13);

    private Shares() {}

    /** Sums up to the size. A small data set goes without the last values of an axis. */
    static Map<String, Integer> of(Axis axis, int size) {
        List<String> values = axis.range().subList(0, Math.min(axis.range().size(), size / LEAST));
        double all = values.stream().mapToDouble(Shares::weight).sum();
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.put(value, Math.max(LEAST, (int) (size * weight(value) / all))));
        int rest = size - sum(counts);
        for (int step = 0; step < Math.abs(rest); step++) {
            counts.merge(furthest(counts, size / all, rest > 0), Integer.signum(rest), Integer::sum);
        }
        return counts;
    }

    /** Whose count is furthest below its share; or furthest above it, where more than the least is left. */
    private static String furthest(Map<String, Integer> counts, double perWeight, boolean below) {
        Comparator<Map.Entry<String, Integer>> byGap =
                Comparator.comparingDouble(count -> count.getValue() - perWeight * weight(count.getKey()));
        return counts.entrySet().stream()
                .filter(count -> below || count.getValue() > LEAST)
                .min(below ? byGap : byGap.reversed())
                .orElseThrow().getKey();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int weight(String value) {
        return OF_HUNDRED.getOrDefault(value, 10);
    }
}
