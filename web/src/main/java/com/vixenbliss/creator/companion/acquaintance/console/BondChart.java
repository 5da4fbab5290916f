package com.vixenbliss.creator.companion.acquaintance.console;

import com.vixenbliss.creator.companion.acquaintance.Portrait;
import com.vixenbliss.creator.companion.relationship.model.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The course of a relationship as a drawing of {@value #WIDTH} by {@value #HEIGHT}: tension and progress as lines, stages as
 * marks, beats as dots. A step to the right is a line that moved something, so that a talkative evening is as readable as a
 * quiet month.
 *
 * @param tension points of a polyline
 * @param progress points of a polyline
 * @param stages where a stage was entered
 * @param dots beats and milestones
 */
public record BondChart(String tension, String progress, List<Mark> stages, List<Mark> dots) {

    /** In the drawing's own units. */
    public static final int WIDTH = 760;

    /** In the drawing's own units. */
    public static final int HEIGHT = 200;

    private static final int EDGE = 8;

    public BondChart {
        stages = List.copyOf(stages);
        dots = List.copyOf(dots);
    }

    /** Something at a place, in words. */
    public record Mark(double x, double y, String label) {}

    /** @param steps in order */
    static BondChart of(List<Portrait.Step> steps) {
        List<Integer> places = placesOf(steps);
        double stride = places.isEmpty() ? 0 : (WIDTH - 2.0 * EDGE) / Math.max(1, places.getLast());
        List<Mark> stages = new ArrayList<>();
        List<Mark> dots = new ArrayList<>();
        List<String> tension = new ArrayList<>();
        List<String> progress = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Portrait.Step step = steps.get(at);
            double x = EDGE + places.get(at) * stride;
            tension.add(point(x, y(step.tension())));
            progress.add(point(x, y(step.progress())));
            mark(step, x, stages, dots);
        }
        return new BondChart(String.join(" ", tension), String.join(" ", progress), stages, dots);
    }

    /** What one line moved stands at one place. */
    private static List<Integer> placesOf(List<Portrait.Step> steps) {
        List<Integer> places = new ArrayList<>(steps.size());
        int place = 0;
        for (int at = 0; at < steps.size(); at++) {
            place += at > 0 && !sameLine(steps.get(at - 1), steps.get(at)) ? 1 : 0;
            places.add(place);
        }
        return places;
    }

    private static boolean sameLine(Portrait.Step one, Portrait.Step next) {
        return one.messageId() != null && one.messageId().equals(next.messageId());
    }

    private static void mark(Portrait.Step step, double x, List<Mark> stages, List<Mark> dots) {
        Kind kind = step.change().kind();
        if (kind == Kind.STAGE) {
            stages.add(new Mark(x, 0, step.change().detail()));
        } else if (kind == Kind.BEAT || kind == Kind.MILESTONE) {
            dots.add(new Mark(x, y(step.tension()), step.change().detail()));
        }
    }

    private static double y(int level) {
        return HEIGHT - EDGE - level * (HEIGHT - 2.0 * EDGE) / 100;
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    /** The chart in one sentence, for those who do not see it. */
    public String inWords() {
        return stages.isEmpty() ? "" : stages.stream().map(Mark::label).collect(Collectors.joining(", "));
    }
}
