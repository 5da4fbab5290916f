package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.trace.Trail;
import jakarta.enterprise.context.ApplicationScoped;
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
 * Where scenes wait for one of a few places with the model. What finds no room here loses nothing: the sweeper brings it
 * again.
 */
@ApplicationScoped
class SceneDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SceneDesk.class);
    private static final int ROOM = 10_000;

    private final SceneComposer composer;
    private final Queue<Waiting> waiting = new LinkedBlockingQueue<>(ROOM);
    private final Semaphore places;

    @Inject
    SceneDesk(SceneComposer composer, @ConfigProperty(name = "SCENE_CONCURRENCY", defaultValue = "16") int places) {
        this.composer = composer;
        this.places = new Semaphore(places);
    }

    /** For the CDI client proxy only. */
    protected SceneDesk() {
        this(null, 0);
    }

    /** Has the scene composed soon. Returns at once. */
    void offer(UUID sceneId) {
        waiting.offer(new Waiting(sceneId, Trail.here()));
        serve();
    }

    boolean isIdle() {
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
        CompletionStage<Void> work = next.trail().call(() -> composer.compose(next.sceneId()));
        if (work.toCompletableFuture().isDone() && !work.toCompletableFuture().isCompletedExceptionally()) {
            places.release();
        } else {
            work.whenComplete((nothing, failure) -> {
                places.release();
                if (failure != null) {
                    LOG.warn("scene {} is left for the sweeper: {}", next.sceneId(), failure.getMessage());
                }
                serve();
            });
        }
    }

    private record Waiting(UUID sceneId, Trail trail) {}
}
