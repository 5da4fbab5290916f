package com.vixenbliss.creator.companion.chat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends gathered text of all streams together, once a pause, with one timer that rests when nothing is gathered. */
@ApplicationScoped
public class Flusher {

    /** Long enough to save most writes of a fast model, short enough not to be seen. */
    static final Duration PAUSE = Duration.ofMillis(25);

    private final Queue<TurnStream> gathered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean armed = new AtomicBoolean();

    @Resource
    ManagedScheduledExecutorService managed;

    private ScheduledExecutorService timer;

    /** For the container. */
    protected Flusher() {}

    Flusher(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    void later(TurnStream stream) {
        gathered.add(stream);
        if (armed.compareAndSet(false, true)) {
            timer().schedule(this::flush, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void flush() {
        armed.set(false);
        for (TurnStream stream = gathered.poll(); stream != null; stream = gathered.poll()) {
            stream.flush();
        }
    }

    private ScheduledExecutorService timer() {
        return timer == null ? managed : timer;
    }
}
