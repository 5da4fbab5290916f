package com.vixenbliss.creator.catalogue.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers what was read under an id for two seconds: long enough that a busy character is not read at every turn,
 * short enough that a change made on another node is seen almost at once. Changes made here are forgotten at once.
 * Threads may read the same thing twice; they never wait for one another.
 */
public final class BriefMemory<T> {

    static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final ConcurrentMap<UUID, Remembered<T>> values = new ConcurrentHashMap<>();
    private final Function<UUID, T> read;
    private final Clock clock;

    public BriefMemory(Function<UUID, T> read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    /** What was read under the id, now or a moment ago. */
    public T get(UUID id) {
        Instant now = clock.instant();
        Remembered<T> known = values.get(id);
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        T value = read.apply(id);
        if (values.size() >= MOST) {
            values.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (values.size() < MOST) {
            values.put(id, new Remembered<>(value, now.plus(KEPT)));
        }
        return value;
    }

    public void forget(UUID id) {
        values.remove(id);
    }

    public void forgetAll() {
        values.clear();
    }

    private record Remembered<T>(T value, Instant until) {}
}
