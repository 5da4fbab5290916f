package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.trace.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where exchanges wait for one of a few places. Only so many are with the model at once; the others wait as ids. What finds
 * no room here loses nothing: the sweeper brings it again.
 */
@ApplicationScoped
public class ExchangeDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeDesk.class);
    private static final int ROOM = 10_000;

    private final ExchangeProcessor processor;
    private final Queue<Waiting> waiting = new LinkedBlockingQueue<>(ROOM);
    private final Set<UUID> dropped = ConcurrentHashMap.newKeySet();
    private final Semaphore places;

    @Inject
    public ExchangeDesk(
            ExchangeProcessor processor, @ConfigProperty(name = "EXCHANGE_CONCURRENCY", defaultValue = "64") int places) {
        this.processor = processor;
        this.places = new Semaphore(places);
    }

    protected ExchangeDesk() {
        this(null, 0);
    }

    /** Has the exchange processed soon. Returns at once. */
    public void offer(UUID turnId) {
        waiting.offer(new Waiting(turnId, Trail.here()));
        serve();
    }

    /** True when nothing waits here, so that more may be brought. */
    public boolean isIdle() {
        return waiting.isEmpty();
    }

    /** Exchanges whose rows could not be written because the database was away; their leases would last for minutes. */
    public Set<UUID> dropped() {
        return Set.copyOf(dropped);
    }

    /** These are in the database's care again. */
    public void pickedUp(Set<UUID> turnIds) {
        dropped.removeAll(turnIds);
    }

    private void serve() {
        while (!waiting.isEmpty() && places.tryAcquire()) {
            Waiting next = waiting.poll();
            if (next == null) {
                places.release();
            } else {
                begin(next);
            }
        }
    }

    private void begin(Waiting next) {
        UUID turnId = next.turnId();
        CompletionStage<Void> work;
        try {
            work = next.trail().call(() -> processor.process(turnId));
        } catch (ExchangesUnavailable database) {
            drop(turnId, database);
            places.release();
            return;
        }
        if (work.toCompletableFuture().isDone() && !work.toCompletableFuture().isCompletedExceptionally()) {
            places.release();
        } else {
            work.whenComplete((nothing, failure) -> next(turnId, failure));
        }
    }

    private void next(UUID turnId, Throwable failure) {
        places.release();
        if (failure != null) {
            drop(turnId, failure);
        }
        serve();
    }

    private void drop(UUID turnId, Throwable failure) {
        LOG.warn("exchange {} is left for the sweeper: {}", turnId, failure.getMessage());
        dropped.add(turnId);
    }

    private record Waiting(UUID turnId, Trail trail) {}
}
