package com.vixenbliss.creator.companion.opening;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds hooks whose time has come. Runs on every node; the row's taking lets one of them have a hook. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpeningSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningSweeper.class);

    @Inject
    Candidates hooks;

    @Inject
    OpeningDesk desk;

    private boolean recovered;

    /** Every two seconds, a bounded number. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sweep() {
        try {
            if (!recovered) {
                hooks.recover();
                recovered = true;
            }
            desk.work();
        } catch (SQLException down) {
            LOG.warn("hooks are not swept this time: {}", down.getMessage());
        }
    }
}
