package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.scene.prompt.Composed;
import com.vixenbliss.creator.scene.prompt.ScenePrompts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a queued scene to its order: claimed, composed with nothing held, then written in one transaction. */
@ApplicationScoped
class SceneComposer {

    private static final Logger LOG = LoggerFactory.getLogger(SceneComposer.class);
    private static final int ATTEMPTS = 5;
    /** A server's death is seldom the scene's fault, yet it counts as a claim: only what outlives many is suspected. */
    private static final int CLAIMS = 25;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String OURS = "Something went wrong here.";

    private final SceneRows rows;
    private final ScenePrompts prompts;
    private final SceneChanges changes;
    private final SceneHerald herald;

    @Inject
    SceneComposer(SceneRows rows, ScenePrompts prompts, SceneChanges changes, SceneHerald herald) {
        this.rows = rows;
        this.prompts = prompts;
        this.changes = changes;
        this.herald = herald;
    }

    /** For the CDI client proxy only. */
    protected SceneComposer() {
        this(null, null, null, null);
    }

    /**
     * Sees a scene through to its order, if it is to be had.
     *
     * @return completes when the row has its new state; exceptionally only when the database is away
     */
    CompletionStage<Void> compose(UUID sceneId) {
        try {
            Optional<SceneInHand> claimed = rows.claim(sceneId);
            return claimed.isEmpty() ? CompletableFuture.completedStage(null) : compose(claimed.get());
        } catch (SQLException | RuntimeException down) {
            return CompletableFuture.failedStage(down);
        }
    }

    private CompletionStage<Void> compose(SceneInHand scene) {
        if (scene.attempts() > CLAIMS) {
            LOG.error("scene {} is given up: {} servers or replies were lost over it", scene.id(), CLAIMS);
            fail(scene, "not-composed", OURS);
            return CompletableFuture.completedStage(null);
        }
        long began = System.nanoTime();
        return asked(scene).handle((composed, failure) -> {
            Meters.modelTook(Duration.ofNanos(System.nanoTime() - began), "scenes.phase", "phase", "composing");
            settle(scene, composed, failure);
            return null;
        });
    }

    private CompletionStage<Composed> asked(SceneInHand scene) {
        try {
            return prompts.forEpisode(scene.userId(), scene.episodeId(), scene.note(), scene.id());
        } catch (RuntimeException early) {
            return CompletableFuture.failedStage(early);
        }
    }

    private void settle(SceneInHand scene, Composed composed, Throwable failure) {
        try {
            if (failure == null) {
                order(scene, composed);
            } else {
                settle(scene, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        } catch (RuntimeException trouble) {
            tryAgain(scene, trouble);
        }
    }

    private void order(SceneInHand scene, Composed composed) {
        try {
            changes.generating(scene, composed).ifPresent(herald::tell);
        } catch (BudgetStops stops) {
            fail(scene, stops.code(), new BudgetStops().getMessage());
        }
    }

    private void settle(SceneInHand scene, Throwable failure) {
        if (failure instanceof Fault refusal && refusal.kind() != Kind.UNAVAILABLE) {
            fail(scene, refusal.code(), refusal.getMessage());
        } else {
            tryAgain(scene, failure);
        }
    }

    private void tryAgain(SceneInHand scene, Throwable trouble) {
        LOG.warn("scene {} is not composed yet", scene.id(), trouble);
        if (scene.attempts() >= ATTEMPTS) {
            fail(scene, "not-composed", OURS);
        } else {
            giveBack(scene);
        }
    }

    private void giveBack(SceneInHand scene) {
        try {
            rows.giveBack(scene, PAUSE.multipliedBy(1L << scene.attempts() - 1));
        } catch (SQLException down) {
            LOG.warn("scene {} waits for its lease: {}", scene.id(), down.getSQLState());
        }
    }

    private void fail(SceneInHand scene, String code, String words) {
        changes.failed(scene.id(), code, words).ifPresent(herald::tell);
    }
}
