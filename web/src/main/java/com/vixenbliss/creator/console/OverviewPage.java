package com.vixenbliss.creator.console;

import com.vixenbliss.creator.account.spending.BudgetCard;
import com.vixenbliss.creator.account.spending.BudgetService;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.activity.Activity;
import com.vixenbliss.creator.companion.activity.ActivityService;
import com.vixenbliss.creator.companion.activity.Backlog;
import com.vixenbliss.creator.platform.ai.health.ProviderHealth;
import com.vixenbliss.creator.platform.ai.health.ProviderStatus;
import com.vixenbliss.creator.platform.cost.CostBook;
import com.vixenbliss.creator.platform.message.QueueDepths;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The first page: today's figures of the caller's studio, or of the whole platform for an admin. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    ActivityService activities;

    @Inject
    CostBook costs;

    @Inject
    BudgetService budgets;

    @Inject
    ProviderHealth health;

    @Inject
    QueueDepths queues;

    @Inject
    CurrentCaller current;

    private boolean admin;
    private Activity activity;
    private Backlog backlog;
    private BigDecimal costUsd;

    @PostConstruct
    void read() {
        Caller caller = current.caller();
        admin = caller.is(Role.ADMIN);
        UUID studioId = admin ? null : caller.studio();
        activity = activities.today(studioId);
        backlog = activities.backlog(studioId);
        costUsd = admin ? costs.todayUsd() : costs.todayUsd(studioId);
    }

    public Activity getActivity() {
        return activity;
    }

    /** The busiest hour's turns, at least one: what the columns are measured by. */
    public long getBusiest() {
        return Math.max(1, Collections.max(activity.turnsByHour()));
    }

    public Backlog getBacklog() {
        return backlog;
    }

    public BigDecimal getCostUsd() {
        return costUsd;
    }

    /** What is nearly used up, or used up, since yesterday; of the caller's studio. */
    public List<BudgetCard> getBudgets() {
        return current.caller().studioId() == null ? List.of() : budgets.marked(current.caller());
    }

    public List<ProviderStatus> getProviders() {
        return health.all();
    }

    /** Whether these are the figures of the whole platform. */
    public boolean isAdmin() {
        return admin;
    }

    /** "?" while the broker does not answer. */
    public String getDeadLetters() {
        return queues.deadLetters().stream().mapToObj(Integer::toString).findFirst().orElse("?");
    }
}
