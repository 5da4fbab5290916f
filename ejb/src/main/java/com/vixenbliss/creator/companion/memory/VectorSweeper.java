package com.vixenbliss.creator.companion.memory;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Finds memories that have no vector yet. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VectorSweeper {

    @Inject
    MemoryVectors vectors;

    /** Every two seconds, a bounded batch. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sweep() {
        vectors.fill();
    }
}
