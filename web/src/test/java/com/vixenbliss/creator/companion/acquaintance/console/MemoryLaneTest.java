package com.vixenbliss.creator.companion.acquaintance.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.acquaintance.Portrait.Remembered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemoryLaneTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void aLaneBeginsWhereTheMemoryDidAndEndsNowWhileItIsTrue() {
        List<MemoryLane> lanes = MemoryLane.of(List.of(
                memory("Berlin", NOW.minusSeconds(50), null), memory("Paris", NOW.minusSeconds(100), NOW.minusSeconds(50))), NOW);

        assertThat(lanes).extracting(lane -> lane.memory().summary()).containsExactly("Paris", "Berlin");
        assertThat(lanes).extracting(MemoryLane::from).containsExactly(0.0, 50.0);
        assertThat(lanes).extracting(MemoryLane::length).containsExactly(50.0, 50.0);
        assertThat(lanes).extracting(MemoryLane::isOpen).containsExactly(false, true);
    }

    @Test
    void theShortestMemoryCanStillBeSeenAndNoneLeavesTheDrawing() {
        List<MemoryLane> lanes = MemoryLane.of(List.of(
                memory("old", NOW.minusSeconds(1_000_000), null), memory("new", NOW, null)), NOW);

        assertThat(lanes.getLast().length()).isPositive();
        assertThat(lanes).allSatisfy(lane -> assertThat(lane.from() + lane.length()).isLessThanOrEqualTo(100));
    }

    private static Remembered memory(String summary, Instant from, Instant to) {
        return new Remembered(UUID.randomUUID(), "fact", "real", summary, 0.5, 1, from, to, null);
    }
}
