package com.vixenbliss.creator.identity.dataset.choice;

import com.vixenbliss.creator.identity.dataset.choice.Coverage.AxisCoverage;
import com.vixenbliss.creator.identity.dataset.choice.Coverage.ValueCoverage;
import com.vixenbliss.creator.identity.dataset.plan.Axes;
import com.vixenbliss.creator.identity.dataset.plan.Axis;
import com.vixenbliss.creator.identity.dataset.plan.ShotWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a data set stands against its plan, in numbers and in words. */
public record Report(Coverage coverage, List<Lack> missing, List<String> warnings) {

    /** Below this no trainer takes it. */
    public static final int FLOOR = 10;

    /** From here on a model learns a face well. */
    public static final int GOOD = 25;

    /** Above this a model learns pictures by heart. */
    public static final int MOST_ACCEPTED = 50;

    public Report {
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param planned what each place of the plan is to show
     * @param accepted what each good picture shows
     * @param used what each picture of the present version shows
     */
    public static Report of(List<Axes> planned, List<Axes> accepted, List<Axes> used) {
        Coverage coverage = new Coverage(Arrays.stream(Axis.values())
                .map(axis -> new AxisCoverage(axis, values(axis, planned, accepted, used))).toList());
        return new Report(coverage, missing(coverage), warnings(accepted.size()));
    }

    private static List<ValueCoverage> values(Axis axis, List<Axes> planned, List<Axes> accepted, List<Axes> used) {
        return axis.range().stream()
                .map(value -> new ValueCoverage(value, count(planned, axis, value), count(accepted, axis, value), count(used, axis, value)))
                .filter(value -> value.planned() > 0)
                .toList();
    }

    private static int count(List<Axes> some, Axis axis, String value) {
        return (int) some.stream().filter(axes -> axes.of(axis).equals(value)).count();
    }

    private static List<Lack> missing(Coverage coverage) {
        return coverage.axes().stream().flatMap(axis -> axis.values().stream()
                .filter(value -> value.accepted() < value.planned())
                .map(value -> lack(axis.axis(), value))).toList();
    }

    private static Lack lack(Axis axis, ValueCoverage value) {
        int count = value.planned() - value.accepted();
        return new Lack(axis, value.value(), count, count + " more: " + ShotWords.said(value.value()));
    }

    private static List<String> warnings(int accepted) {
        List<String> warnings = new ArrayList<>();
        if (accepted < FLOOR) {
            warnings.add("Only " + accepted + " pictures are good; trainers take no fewer than " + FLOOR + ".");
        } else if (accepted < GOOD) {
            warnings.add("With " + accepted + " good pictures a model may not learn the face well; " + GOOD + " are better.");
        }
        if (accepted > MOST_ACCEPTED) {
            warnings.add("With more than " + MOST_ACCEPTED + " pictures a model tends to learn them by heart.");
        }
        return warnings;
    }
}
