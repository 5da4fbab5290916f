package com.vixenbliss.creator.identity.biography;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Finds biographies that have no vector yet. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BiographyVectorSweeper {

    @Inject
    BiographyVectors vectors;

    /** Every two seconds, a bounded batch. */
    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    public void sweep() {
        vectors.fill();
    }
}
