package com.vixenbliss.creator.companion.relationship.model;

import java.time.Instant;
import java.util.List;

/**
 * How one exchange moved a relationship, as judged from outside; the bounds of a turn are applied here, whoever judged.
 *
 * @param tensionDelta −{@value #MOST} to {@value #MOST}
 * @param tone one word; empty when unchanged
 * @param beat what happened; empty when nothing did
 * @param progress 0 to {@value #MOST}
 * @param milestones names of firsts
 * @param at when the line was said
 */
public record Movement(
        int tensionDelta, String tone, String beat, int progress, List<String> milestones, Instant at) {

    /** The most that one exchange can move anything. */
    public static final int MOST = 10;

    public Movement {
        tensionDelta = Math.clamp(tensionDelta, -MOST, MOST);
        progress = Math.clamp(progress, 0, MOST);
        milestones = List.copyOf(milestones);
    }
}
