package com.vixenbliss.creator.companion.acquaintance.console;

import com.vixenbliss.creator.companion.acquaintance.Portrait.Remembered;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A memory as a bar in time.
 *
 * @param from 0 to 100, where the bar begins between the first memory and now
 * @param length 0 to 100, at least {@value #SHORTEST} so that it is seen
 */
public record MemoryLane(Remembered memory, double from, double length) {

    private static final double SHORTEST = 1.5;

    /** True while the memory is. */
    public boolean isOpen() {
        return memory.validTo() == null;
    }

    /** @return one lane for each, in the order in which they began to be true */
    static List<MemoryLane> of(List<Remembered> memories, Instant now) {
        Instant first = memories.stream().map(Remembered::validFrom).min(Comparator.naturalOrder()).orElse(now);
        double whole = Math.max(1, Duration.between(first, now).toMillis());
        return memories.stream()
                .sorted(Comparator.comparing(Remembered::validFrom))
                .map(memory -> lane(memory, first, now, whole))
                .toList();
    }

    private static MemoryLane lane(Remembered memory, Instant first, Instant now, double whole) {
        Instant end = memory.validTo() == null ? now : memory.validTo();
        double from = Math.clamp(100 * Duration.between(first, memory.validFrom()).toMillis() / whole, 0, 100 - SHORTEST);
        double length = 100 * Duration.between(memory.validFrom(), end).toMillis() / whole;
        return new MemoryLane(memory, from, Math.clamp(length, SHORTEST, 100 - from));
    }
}
