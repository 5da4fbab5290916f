package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes good what a crash left: moments that were not queued, scenes that nobody composes, renderings whose end a scene did
 * not hear, Sparks that nothing holds. Runs on every node; what two find at once, the rows tell apart.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SceneSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(SceneSweeper.class);
    private static final int BATCH = 200;

    @Inject
    SceneQueue queue;

    @Inject
    SceneRows rows;

    @Inject
    SceneDesk desk;

    @Inject
    SceneChanges changes;

    @Inject
    SceneHerald herald;

    @Inject
    RenderingService renderings;

    private volatile boolean recovered;

    /** Scenes that are due and in nobody's hands. */
    @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
    public void sweep() {
        guarded(() -> {
            if (!recovered) {
                rows.recover();
                recovered = true;
            }
            if (desk.isIdle()) {
                rows.due(BATCH).forEach(this::found);
            }
        });
    }

    /** Once a minute. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void reconcile() {
        guarded(() -> queue.missed().forEach(missed -> queue.add(missed.moment(), missed.trigger())));
        guarded(() -> rows.unheard(BATCH).forEach(this::remind));
        guarded(() -> rows.dead(BATCH).forEach(changes::release));
    }

    private void found(UUID scene) {
        Meters.count("sweeper.pickups", "of", "scenes");
        desk.offer(scene);
    }

    /** A rendering that has ended tells it again; one that is not there will not. */
    private void remind(SceneRows.Pair pair) {
        if (!renderings.remind(pair.rendering())) {
            changes.failed(pair.scene(), "not-drawn", "This picture was lost.").ifPresent(herald::tell);
        }
    }

    private static void guarded(Work work) {
        try {
            work.run();
        } catch (SQLException down) {
            LOG.warn("scenes are not swept this time: {}", down.getSQLState());
        } catch (RuntimeException trouble) {
            LOG.warn("scenes are not swept this time", trouble);
        }
    }

    /** What is swept. */
    private interface Work {
        void run() throws SQLException;
    }
}
