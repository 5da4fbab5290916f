package com.vixenbliss.creator.scene.generation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queues what a crash kept from being queued. Runs on every node; the row's key makes two as good as one. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SceneSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(SceneSweeper.class);

    @Inject
    SceneQueue queue;

    /** Once a minute. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void sweep() {
        try {
            queue.missed().forEach(missed -> queue.add(missed.moment(), missed.trigger()));
        } catch (SQLException down) {
            LOG.warn("scenes are not swept this time: {}", down.getSQLState());
        }
    }
}
