package com.vixenbliss.creator.sandbox.provider.modal;

import com.vixenbliss.creator.sandbox.provider.drawing.Told;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All renderings by their request id: each is begun once, a few at a time, in the order in which they came. */
final class Queue implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Queue.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration KNOWN = Duration.ofHours(24);

    private final Clock clock;
    private final Function function = new Function();
    private final Map<String, Rendering> renderings = new ConcurrentHashMap<>();
    private final Deque<Rendering> waiting = new ArrayDeque<>();
    private final Set<Rendering> underWay = new HashSet<>();
    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("modal-time").factory());
    private final ExecutorService hands = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("modal-hand-", 0).factory());
    private volatile ModalConduct conduct = ModalConduct.USUAL;

    Queue(Clock clock) {
        this.clock = clock;
    }

    ModalConduct conduct() {
        return conduct;
    }

    void behave(ModalConduct next) {
        conduct = next;
    }

    /** @return whether it is a new one; one of the same request id counts instead of it */
    boolean take(Rendering rendering) {
        boolean taken = renderings.putIfAbsent(rendering.requestId(), rendering) == null;
        if (taken) {
            synchronized (this) {
                waiting.add(rendering);
            }
            proceed();
        }
        return taken;
    }

    private synchronized void proceed() {
        while (underWay.size() < conduct.concurrency() && !waiting.isEmpty()) {
            Rendering next = waiting.poll();
            if (next.begin(clock.instant())) {
                underWay.add(next);
                Told outcome = conduct.outcomeOf(next);
                time.schedule(() -> hands.execute(() -> finish(next, outcome)), conduct.millis(outcome), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void finish(Rendering rendering, Told outcome) {
        try {
            if (!rendering.ended()) {
                end(rendering, outcome);
            }
        } finally {
            leave(rendering);
        }
    }

    private void end(Rendering rendering, Told outcome) {
        if (outcome == Told.REFUSE) {
            rendering.end("refused", "the safety check refused the prompt", clock.instant());
        } else if (outcome == Told.FAIL) {
            rendering.end("failed", "CUDA error: an illegal memory access was encountered", clock.instant());
        } else {
            draw(rendering);
        }
    }

    private void draw(Rendering rendering) {
        try {
            rendering.succeed(function.draw(rendering, conduct), clock.instant());
        } catch (IOException | RuntimeException unusable) {
            LOG.info("Rendering {} could not be drawn: {}", rendering.requestId(), unusable.toString());
            rendering.end("failed", unusable.getMessage(), clock.instant());
        }
    }

    private void leave(Rendering rendering) {
        synchronized (this) {
            underWay.remove(rendering);
        }
        proceed();
    }

    void cancel(Rendering rendering) {
        if (rendering.end("canceled", null, clock.instant())) {
            leave(rendering);
        }
    }

    Optional<Rendering> find(String requestId) {
        Optional<Rendering> found = Optional.ofNullable(renderings.get(requestId));
        found.filter(old -> old.created().plus(KEPT).isBefore(clock.instant())).ifPresent(Rendering::remove);
        return found.filter(known -> known.created().plus(KNOWN).isAfter(clock.instant()));
    }

    Collection<Rendering> all() {
        return renderings.values();
    }

    void forget() {
        renderings.values().forEach(this::cancel);
        renderings.clear();
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        time.shutdownNow();
        hands.shutdownNow();
    }
}
