package com.vixenbliss.creator.identity.dataset.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Chooses what each picture of a data set shows: every value of an axis at least twice, framings and angles by their
 * {@link Shares}, the other axes evenly, and any two pictures as different as that allows. The same size and seed give the
 * same plan.
 */
public final class CoveragePlan {

    private final Map<Axis, Map<String, Integer>> left = new EnumMap<>(Axis.class);
    private final List<Axes> planned = new ArrayList<>();
    private final RandomGenerator lots;

    private CoveragePlan(int size, long seed) {
        lots = new Random(seed);
        for (Axis axis : Axis.values()) {
            left.put(axis, Shares.of(axis, size));
        }
    }

    /** @param size at least 10 */
    public static List<Axes> of(int size, long seed) {
        CoveragePlan plan = new CoveragePlan(size, seed);
        for (int place = 0; place < size; place++) {
            plan.planned.add(plan.next());
        }
        List<Axes> spread = new ArrayList<>(Spreading.of(plan.planned, plan.lots));
        Collections.shuffle(spread, new Random(seed));
        return List.copyOf(spread);
    }

    private Axes next() {
        Map<Axis, String> chosen = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            String value = best(axis, chosen);
            chosen.put(axis, value);
            left.get(axis).merge(value, -1, Integer::sum);
        }
        return new Axes(chosen.get(Axis.FRAMING), chosen.get(Axis.ANGLE), chosen.get(Axis.EXPRESSION), chosen.get(Axis.LIGHTING),
                chosen.get(Axis.BACKGROUND), chosen.get(Axis.OUTFIT));
    }

    /** Of the values that are left, one that has met the values chosen so far least, for its number; lots decide among equals. */
    private String best(Axis axis, Map<Axis, String> chosen) {
        String best = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, Integer> value : left.get(axis).entrySet()) {
            if (value.getValue() > 0) {
                double cost = likeness(axis, value.getKey(), chosen) - 0.6 * value.getValue() + 0.01 * lots.nextDouble();
                if (cost < least) {
                    least = cost;
                    best = value.getKey();
                }
            }
        }
        return best;
    }

    /** How alike the picture would be to those planned: agreeing in two values counts four times as much as in one. */
    private double likeness(Axis axis, String value, Map<Axis, String> chosen) {
        double likeness = 0;
        for (Axes other : planned) {
            if (other.of(axis).equals(value)) {
                long same = chosen.entrySet().stream().filter(each -> other.of(each.getKey()).equals(each.getValue())).count();
                likeness += same * same;
            }
        }
        return likeness;
    }
}
