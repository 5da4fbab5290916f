package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.platform.trace.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where biographies wait for one of a few places with the model. What finds no room here loses nothing: the sweeper brings
 * it again.
 */
@ApplicationScoped
public class BiographyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(BiographyDesk.class);
    private static final int ROOM = 10_000;

    private final BiographyErrand errand;
    private final Queue<Waiting> waiting = new LinkedBlockingQueue<>(ROOM);
    private final Semaphore places;

    @Inject
    BiographyDesk(BiographyErrand errand, @ConfigProperty(name = "BIOGRAPHY_CONCURRENCY", defaultValue = "8") int places) {
        this.errand = errand;
        this.places = new Semaphore(places);
    }

    /** For the CDI client proxy only. */
    protected BiographyDesk() {
        this(null, 0);
    }

    /** On a thread of its own: the transaction that has just ended still stands around this one. */
    void onWanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BiographyWanted biography) {
        waiting.offer(new Waiting(biography.avatarId(), Trail.here()));
        Thread.ofVirtual().name("biography-desk").start(this::serve);
    }

    /** Has the biography asked for soon. Returns at once. */
    public void offer(UUID avatarId) {
        waiting.offer(new Waiting(avatarId, Trail.here()));
        serve();
    }

    public boolean isIdle() {
        return waiting.isEmpty();
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
        CompletionStage<Void> work = next.trail().call(() -> errand.run(next.avatarId()));
        work.whenComplete((nothing, failure) -> {
            places.release();
            if (failure != null) {
                LOG.warn("the biography of {} is left for the sweeper: {}", next.avatarId(), failure.getMessage());
            }
            if (!isIdle()) {
                Thread.ofVirtual().name("biography-desk").start(this::serve);
            }
        });
    }

    private record Waiting(UUID avatarId, Trail trail) {}
}
