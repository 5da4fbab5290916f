package com.vixenbliss.creator.platform.storage;

import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the storage now and then, so that nobody who asks about our health has to wait for it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StorageProbe {

    private static final Logger LOG = LoggerFactory.getLogger(StorageProbe.class);

    @Inject
    ObjectStore store;

    private volatile boolean answers = true;

    /** A timer's run that is still waiting is not begun again. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void ask() {
        boolean now = asked();
        if (now != answers) {
            LOG.warn("Object storage {}", now ? "answers again" : "does not answer: no pictures for now");
        }
        answers = now;
    }

    private boolean asked() {
        try {
            store.list("", null, 1);
            return true;
        } catch (Fault away) {
            return false;
        }
    }

    /** As of the last time. */
    public boolean answers() {
        return answers;
    }
}
