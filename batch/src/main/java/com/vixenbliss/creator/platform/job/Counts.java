package com.vixenbliss.creator.platform.job;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many there were, by rule or by what was found. A run that was broken off hands them on to the one that goes on. */
public record Counts(TreeMap<String, Integer> byRule) implements Serializable {

    /** @param kept what the step has kept; null at its beginning */
    public static Counts of(Serializable kept) {
        return kept == null ? new Counts(new TreeMap<>()) : (Counts) kept;
    }

    public Counts plus(String rule, int more) {
        TreeMap<String, Integer> sum = new TreeMap<>(byRule);
        sum.merge(rule, more, Integer::sum);
        return new Counts(sum);
    }

    public int count(String rule) {
        return byRule.getOrDefault(rule, 0);
    }

    /** {@code exchanges=12 refresh_tokens=3}, or {@code nothing}. */
    public String told() {
        String told = byRule.entrySet().stream().filter(count -> count.getValue() > 0).map(Map.Entry::toString)
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? "nothing" : told;
    }
}
