package com.vixenbliss.creator.platform.cost.budget;

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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after budgets: says which are used up, and gives back what the dead have reserved. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BudgetWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BudgetWatch.class);

    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    @Inject
    BudgetMarks marks;

    @Inject
    DeadSpends dead;

    /** The refused transaction is undone more often than not, and cannot note it; after it, somebody must. */
    public void onRefusal(@Observes(during = TransactionPhase.AFTER_COMPLETION) SpendRefused refusal) {
        refused.add(refusal.refusal().budgetId());
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void mark() {
        guarded(() -> {
            for (UUID budget : refused) {
                refused.remove(budget);
                marks.end(budget);
            }
            marks.mark();
        });
    }

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    void giveBack() {
        guarded(() -> {
            int given = dead.giveBack();
            if (given > 0) {
                LOG.warn("{} reservations of spenders that are not there any more were given back", given);
            }
        });
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException down) {
            LOG.warn("Budgets are not looked after this time: {}", down.getMessage());
        }
    }
}
