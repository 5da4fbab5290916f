package com.vixenbliss.creator.identity.dataset.choice;

import com.vixenbliss.creator.identity.dataset.plan.Axis;
import java.util.List;

/** How many pictures show what: planned, good, and chosen for training. */
public record Coverage(List<AxisCoverage> axes) {

    public Coverage {
        axes = List.copyOf(axes);
    }

    /** Of one axis. */
    public record AxisCoverage(Axis axis, List<ValueCoverage> values) {
        public AxisCoverage {
            values = List.copyOf(values);
        }
    }

    /** Of one value of an axis. */
    public record ValueCoverage(String value, int planned, int accepted, int used) {}
}
