package com.vixenbliss.creator.companion.recall.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells the lines of imported conversations which come before and after them, and of whom they speak. */
final class Lines {

    private final List<Slot> slots;

    private Lines(List<Slot> slots) {
        this.slots = slots;
    }

    /** @return the places of all lines that are still there, in the order in which they were said */
    static int[] order(List<Slot> slots) {
        return new Lines(slots).order();
    }

    private int[] order() {
        List<Integer> ordered = new ArrayList<>();
        for (int at = 0; at < slots.size(); at++) {
            slots.get(at).before = Slot.NOBODY;
            slots.get(at).after = Slot.NOBODY;
            if (!slots.get(at).gone && slots.get(at).memory.position() != null) {
                ordered.add(at);
            }
        }
        ordered.sort(Comparator.comparing((Integer at) -> slots.get(at).memory.observedAt())
                .thenComparing(at -> slots.get(at).memory.position()));
        for (int at = 1; at < ordered.size(); at++) {
            join(ordered.get(at - 1), ordered.get(at));
        }
        ordered.forEach(at -> slots.get(at).about = about(slots.get(at)));
        return ordered.stream().mapToInt(Integer::intValue).toArray();
    }

    private void join(int one, int next) {
        if (!slots.get(one).memory.observedAt().plusSeconds(Ranking.PAUSE).isBefore(slots.get(next).memory.observedAt())) {
            slots.get(one).after = next;
            slots.get(next).before = one;
        }
    }

    /** Who tells speaks of themselves; who asks "did you" speaks of whoever answers, or was answered. */
    private String about(Slot slot) {
        return switch (slot.manner) {
            case TELLS -> slot.speaker;
            case ASKS -> null;
            case ASKS_YOU -> Stream.of(slot.after, slot.before).filter(at -> at != Slot.NOBODY)
                    .map(at -> slots.get(at).speaker).filter(speaker -> !speaker.equals(slot.speaker)).findFirst().orElse(null);
        };
    }
}
