package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageProviders;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings to the desk what is to be done: orders when they are committed, and whatever no timer and no webhook brought, from
 * this server's former life or another's. Runs on every node; two that find the same row are told apart by the claim.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenderingSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(RenderingSweeper.class);
    private static final int BATCH = 200;

    @Inject
    Renderings renderings;

    @Inject
    RenderingDesk desk;

    @Inject
    ImageProviders providers;

    @Inject
    Pictures pictures;

    @Inject
    @ConfigProperty(name = "RENDERING_KEPT", defaultValue = "P7D")
    Duration kept;

    private volatile boolean recovered;

    /** An order does not wait for the sweeper. */
    public void onOrder(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenderingOrdered ordered) {
        desk.admit();
    }

    public void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenderingChanged changed) {
        desk.wake(changed.renderingId());
    }

    /** Wakes what is due. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void sweep() {
        guarded(() -> {
            recoverOnce();
            pickUp();
            renderings.due(BATCH).forEach(this::found);
            if (renderings.anyQueued()) {
                desk.admit();
            }
        });
    }

    /** Sees to what erasures left under way. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tidy() {
        guarded(() -> renderings.abandoned().forEach(this::seeTo));
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    void forget() {
        guarded(() -> renderings.forget(kept));
    }

    private void found(UUID id) {
        Meters.count("sweeper.pickups", "of", "renderings");
        desk.look(id);
    }

    private void seeTo(Renderings.Abandoned abandoned) {
        try {
            if (abandoned.predictionId() != null) {
                providers.named(abandoned.provider()).ifPresent(provider -> provider.cancel(abandoned.predictionId()));
            }
            pictures.remove(abandoned.imageId());
            renderings.seenTo(abandoned);
        } catch (ProviderTrouble | Fault away) {
            LOG.info("abandoned rendering {} is seen to later: {}", abandoned.renderingId(), away.getMessage());
        }
    }

    private void recoverOnce() {
        if (!recovered) {
            int found = renderings.recover();
            recovered = true;
            if (found > 0) {
                LOG.info("{} renderings of this server's former life are taken up again", found);
            }
        }
    }

    private void pickUp() {
        Set<UUID> dropped = desk.dropped();
        if (!dropped.isEmpty()) {
            renderings.release(dropped);
            desk.pickedUp(dropped);
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RenderingsUnavailable database) {
            LOG.warn("renderings are not swept this time: {}", database.getMessage());
        }
    }
}
