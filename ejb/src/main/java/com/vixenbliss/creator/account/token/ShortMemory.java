package com.vixenbliss.creator.account.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Remembers what was looked up, for a short while and up to a number of things. Safe for many threads. */
final class ShortMemory<K, V> {

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final Duration span;
    private final int most;
    private final Clock clock;

    ShortMemory(Duration span, int most, Clock clock) {
        this.span = span;
        this.most = most;
        this.clock = clock;
    }

    /** Two threads that ask at the same time may both look it up. */
    V get(K key, Function<K, V> lookUp) {
        Instant now = clock.instant();
        Kept<V> known = kept.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        V fresh = lookUp.apply(key);
        makeRoom(now);
        kept.put(key, new Kept<>(fresh, now.plus(span)));
        return fresh;
    }

    void forgetIf(Predicate<K> concerned) {
        kept.keySet().removeIf(concerned);
    }

    private void makeRoom(Instant now) {
        if (kept.size() >= most) {
            kept.values().removeIf(entry -> !now.isBefore(entry.until()));
            if (kept.size() >= most) {
                kept.clear();
            }
        }
    }

    private record Kept<V>(V value, Instant until) {}
}
