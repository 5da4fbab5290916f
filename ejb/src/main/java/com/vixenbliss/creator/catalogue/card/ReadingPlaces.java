package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Two cards are read at a time: unpacked, a large one takes a hundred megabytes. The others wait a little. */
@ApplicationScoped
class ReadingPlaces {

    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Semaphore free = new Semaphore(PLACES, true);

    /** @throws Fault {@code UNAVAILABLE} when no place becomes free */
    <T> T in(Supplier<T> work) {
        if (!taken()) {
            throw new Fault(Kind.UNAVAILABLE, "cards-busy", "Too many cards are being read just now.", PATIENCE);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean taken() {
        try {
            return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
