package com.vixenbliss.creator.identity.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Which pictures workers of this node have in hand, so that no two do the same, and a bell that wakes those who wait. A job runs
 * on one node at a time, and rows decide in any case: what is lost here costs a little work, or a second.
 */
@ApplicationScoped
public class ShotsInHand {

    private final Set<UUID> taken = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    /** @return false when somebody else has it */
    boolean take(UUID shotId) {
        return taken.add(shotId);
    }

    public void layDown(UUID shotId) {
        taken.remove(shotId);
    }

    /** Something has come, for whoever waits. */
    public void ring() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until the bell rings, a second at most. */
    public void await() {
        lock.lock();
        try {
            if (!rung.await(1, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
