package com.vixenbliss.creator.identity.dataset.plan;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Makes the pictures of a plan as different as may be: exchanges values between two of them wherever that leaves fewer pairs that
 * agree in much. How often a value is shown stays, and from where which framing is seen.
 */
final class Spreading {

    private static final List<Axis> EXCHANGED = List.of(Axis.EXPRESSION, Axis.LIGHTING, Axis.BACKGROUND, Axis.OUTFIT);
    private static final int TRIES_FOR_EACH = 80;

    private final String[][] shown;

    private Spreading(List<Axes> plan) {
        this.shown = plan.stream().map(axes -> IntStream.range(0, Axis.values().length)
                .mapToObj(axis -> axes.of(Axis.values()[axis])).toArray(String[]::new)).toArray(String[][]::new);
    }

    static List<Axes> of(List<Axes> plan, RandomGenerator lots) {
        Spreading spreading = new Spreading(plan);
        for (int time = 0; time < TRIES_FOR_EACH * plan.size(); time++) {
            spreading.exchange(lots.nextInt(plan.size()), lots.nextInt(plan.size()), EXCHANGED.get(lots.nextInt(EXCHANGED.size())).ordinal());
        }
        return IntStream.range(0, plan.size()).mapToObj(spreading::axes).toList();
    }

    private void exchange(int one, int other, int axis) {
        long before = likeness(one) + likeness(other);
        swap(one, other, axis);
        if (likeness(one) + likeness(other) > before) {
            swap(one, other, axis);
        }
    }

    private void swap(int one, int other, int axis) {
        String value = shown[one][axis];
        shown[one][axis] = shown[other][axis];
        shown[other][axis] = value;
    }

    /** Agreeing in three values is worse than in one by far, so that no pair agrees in many. */
    private long likeness(int picture) {
        long likeness = 0;
        for (int other = 0; other < shown.length; other++) {
            if (other != picture) {
                long same = agreeing(shown[picture], shown[other]);
                likeness += same * same * same * same;
            }
        }
        return likeness;
    }

    private static int agreeing(String[] one, String[] other) {
        int same = 0;
        for (int axis = 0; axis < one.length; axis++) {
            same += one[axis].equals(other[axis]) ? 1 : 0;
        }
        return same;
    }

    private Axes axes(int picture) {
        String[] values = shown[picture];
        return new Axes(values[0], values[1], values[2], values[3], values[4], values[5]);
    }
}
