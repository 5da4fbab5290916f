package com.vixenbliss.creator.identity.dataset.choice;

import com.vixenbliss.creator.identity.dataset.plan.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Chooses the best pictures that together show everything: first those that people want, then, one after the other, the one that
 * adds most of what the choice lacks; among equals the better picture. A value that is shown twice lacks nothing; beyond that
 * the shares of all good pictures are kept.
 */
public final class Selection {

    /** More are not needed, and cost sharpness of what is learnt. */
    public static final int MOST = 40;

    private static final int ENOUGH = 2;

    private final List<Candidate> rest;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Map<String, Integer> shown = new HashMap<>();
    private final Map<String, Integer> shares = new HashMap<>();

    private Selection(List<Candidate> candidates) {
        rest = new ArrayList<>(candidates);
        rest.sort(Comparator.comparing(Candidate::wanted).thenComparing(Candidate::score).reversed().thenComparing(Candidate::id));
        rest.forEach(candidate -> count(candidate, shares));
    }

    /** @return at most {@value #MOST}; all when there are no more than that */
    public static List<UUID> of(List<Candidate> candidates) {
        Selection selection = new Selection(candidates);
        while (selection.chosen.size() < Math.min(MOST, candidates.size())) {
            selection.take(selection.next());
        }
        return selection.chosen.stream().map(Candidate::id).toList();
    }

    private Candidate next() {
        Candidate first = rest.getFirst();
        return first.wanted() ? first : rest.stream().max(Comparator.comparingDouble(this::gain)).orElseThrow();
    }

    private void take(Candidate candidate) {
        rest.remove(candidate);
        chosen.add(candidate);
        count(candidate, shown);
    }

    /** What is lacking altogether outweighs any score; a value that is behind its share is worth some of one. */
    private double gain(Candidate candidate) {
        double gain = candidate.score() / 100;
        for (Axis axis : Axis.values()) {
            String value = candidate.axes().of(axis);
            int already = shown.getOrDefault(value, 0);
            double share = (double) shares.get(value) / (chosen.size() + rest.size());
            gain += already < ENOUGH ? 10 : 4 * (share - (double) already / (chosen.size() + 1));
        }
        return gain;
    }

    private static void count(Candidate candidate, Map<String, Integer> counts) {
        for (Axis axis : Axis.values()) {
            counts.merge(candidate.axes().of(axis), 1, Integer::sum);
        }
    }
}
