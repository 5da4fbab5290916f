package com.vixenbliss.creator.platform.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old answers, every hour and on every node: doing it twice does no harm. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerCleaner.class);

    @Inject
    private Idempotency idempotency;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        LOG.debug("{} kept answers forgotten", idempotency.forgetOld());
    }
}
