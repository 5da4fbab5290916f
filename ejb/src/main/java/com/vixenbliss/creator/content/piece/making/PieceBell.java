package com.vixenbliss.creator.content.piece.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those on this node who wait for something to happen in a batch. Whoever works on another node, or is not heard, looks
 * at the rows by itself after a moment.
 */
@ApplicationScoped
public class PieceBell {

    private final Map<UUID, Long> rung = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rings = lock.newCondition();

    /** Something has happened. */
    public void ring(UUID batchId) {
        lock.lock();
        try {
            rung.computeIfPresent(batchId, (id, times) -> times + 1);
            rings.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often it has rung: to be asked before looking at the rows, so that nothing is missed between. */
    public long heard(UUID batchId) {
        return rung.computeIfAbsent(batchId, id -> 0L);
    }

    /** Waits until it rings again. @param heard as it was before the rows were looked at */
    public void await(UUID batchId, long heard, Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lock();
        try {
            while (left > 0 && rung.getOrDefault(batchId, heard + 1) == heard) {
                left = rings.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits for this batch any more. */
    public void forget(UUID batchId) {
        rung.remove(batchId);
        ring(batchId);
    }
}
