package com.vixenbliss.creator.catalogue.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BriefMemoryTest {

    private static final UUID ID = UUID.randomUUID();

    private final AtomicInteger reads = new AtomicInteger();
    private final MovingClock clock = new MovingClock();
    private final BriefMemory<Integer> memory = new BriefMemory<>(id -> reads.incrementAndGet(), clock);

    @Test
    void whatWasReadIsRememberedForAMoment() {
        assertThat(memory.get(ID)).isEqualTo(1);
        clock.now = clock.now.plus(BriefMemory.KEPT).minusMillis(1);
        assertThat(memory.get(ID)).isEqualTo(1);

        clock.now = clock.now.plusMillis(1);
        assertThat(memory.get(ID)).isEqualTo(2);
    }

    @Test
    void whatWasForgottenIsReadAgain() {
        memory.get(ID);
        memory.forget(UUID.randomUUID());
        assertThat(memory.get(ID)).isEqualTo(1);

        memory.forget(ID);
        assertThat(memory.get(ID)).isEqualTo(2);

        memory.forgetAll();
        assertThat(memory.get(ID)).isEqualTo(3);
    }

    @Test
    void aFullMemoryGoesOnReadingAndMakesRoomWhenThingsGrowOld() {
        for (int i = 0; i < 10_000; i++) {
            memory.get(new UUID(0, i));
        }

        assertThat(memory.get(ID)).isEqualTo(10_001);
        assertThat(memory.get(ID)).isEqualTo(10_002);

        clock.now = clock.now.plus(Duration.ofSeconds(5));
        assertThat(memory.get(ID)).isEqualTo(memory.get(ID));
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
