package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the objects of a removed picture away, after the commit and on another thread. What fails the reconciliation finds. */
@ApplicationScoped
public class RemovalListener {

    private static final Logger LOG = LoggerFactory.getLogger(RemovalListener.class);

    private final Removals removals;

    @Resource
    ManagedExecutorService threads;

    @Inject
    public RemovalListener(Removals removals) {
        this.removals = removals;
    }

    /** For the CDI client proxy only. */
    protected RemovalListener() {
        this(null);
    }

    void onRemoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImageRemoved removed) {
        try {
            threads.execute(() -> finish(removed.imageId()));
        } catch (RejectedExecutionException busy) {
            LOG.info("Picture {} waits for the reconciliation", removed.imageId());
        }
    }

    private void finish(UUID id) {
        try {
            removals.finish(id);
        } catch (Fault away) {
            LOG.warn("Picture {} waits for the reconciliation: {}", id, away.code());
        }
    }
}
