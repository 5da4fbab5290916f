package com.vixenbliss.creator.platform.sse.rest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Sends a comment on every open stream each 15 seconds. */
@ApplicationScoped
public class Heartbeats {

    private static final int SECONDS = 15;

    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

    @Resource
    ManagedScheduledExecutorService timer;

    private ScheduledFuture<?> beat;

    @PostConstruct
    void start() {
        beat = timer.scheduleAtFixedRate(() -> open.forEach(EventStream::heartbeat), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        beat.cancel(false);
    }

    /** Keeps a stream alive until {@link #forget}. */
    public void keep(EventStream stream) {
        open.add(stream);
    }

    /** The stream has ended. */
    public void forget(EventStream stream) {
        open.remove(stream);
    }
}
