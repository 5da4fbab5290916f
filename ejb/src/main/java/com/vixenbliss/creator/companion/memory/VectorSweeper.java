package com.vixenbliss.creator.companion.memory;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds memories that have no vector yet. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VectorSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(VectorSweeper.class);

    @Inject
    MemoryVectors vectors;

    /** Every two seconds, a bounded batch. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sweep() {
        try {
            vectors.fill();
        } catch (SQLException down) {
            LOG.warn("memories wait for their vectors: {}", down.getSQLState());
        }
    }
}
