package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.platform.cost.budget.BudgetExhausted;
import com.vixenbliss.creator.platform.cost.budget.BudgetView;
import com.vixenbliss.creator.platform.cost.budget.BudgetWarned;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down when a budget is nearly used up, and when it is: in the studio's trail, in metrics and in the log. */
@ApplicationScoped
public class BudgetDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(BudgetDeeds.class);

    private final AuditTrail trail;

    @Inject
    public BudgetDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    /** For the CDI client proxy only. */
    protected BudgetDeeds() {
        this(null);
    }

    void onWarning(@Observes BudgetWarned warned) {
        note("budget.warned", warned.budget());
    }

    void onEnd(@Observes BudgetExhausted exhausted) {
        note("budget.exhausted", exhausted.budget());
    }

    private void note(String deed, BudgetView budget) {
        String state = "USD " + budget.spentUsd().toPlainString() + " spent and " + budget.reservedUsd().toPlainString()
                + " reserved of " + budget.limitUsd().toPlainString() + " (" + budget.period().word() + ")";
        trail.record(new Caller(null, budget.studioId(), Set.of()), deed, budget.scope().word(), budget.scopeId(), state, null, budget);
        Meters.count("budgets.marks", "mark", deed.substring(deed.indexOf('.') + 1), "scope", budget.scope().word());
        LOG.warn("{} of {} {}: {}", deed, budget.scope().word(), budget.scopeId(), state);
    }
}
