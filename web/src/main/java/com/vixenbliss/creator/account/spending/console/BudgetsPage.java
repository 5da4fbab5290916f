package com.vixenbliss.creator.account.spending.console;

import com.vixenbliss.creator.account.spending.BudgetCard;
import com.vixenbliss.creator.account.spending.BudgetName;
import com.vixenbliss.creator.account.spending.BudgetService;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** The studio's budgets, and one of them to be set. Identities and batches link here with their own filled in. */
@Named
@ViewScoped
public class BudgetsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/account/budgets?faces-redirect=true&done=";

    @Inject
    BudgetService budgets;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private Scope scope = Scope.STUDIO;
    private Period period = Period.MONTH;
    private Action action = Action.STOP;
    private String scopeId;
    private String limit;
    private LazyTable<BudgetCard> table;

    @PostConstruct
    void open() {
        Caller caller = current.caller();
        table = new LazyTable<>((most, cursor) -> budgets.list(caller, null, null, PageRequest.of(most, cursor)));
    }

    public String save() {
        return refusals.guard(() -> {
            budgets.set(current.caller(), new BudgetName(scope, scopeId(), period), limit(), action);
            return HERE + "saved";
        });
    }

    public String remove(UUID id) {
        return refusals.guard(() -> {
            budgets.remove(current.caller(), id);
            return HERE + "removed";
        });
    }

    private UUID scopeId() {
        if (scope == Scope.STUDIO) {
            return current.caller().studio();
        }
        return scopeId == null || scopeId.isBlank() ? null : PageIds.parse(scopeId.strip());
    }

    private BigDecimal limit() {
        try {
            return new BigDecimal(limit == null ? "" : limit.strip());
        } catch (NumberFormatException notANumber) {
            throw Fault.invalid("limit_usd", "must be an amount of US dollars, for example 25 or 0.50");
        }
    }

    public LazyTable<BudgetCard> getTable() {
        return table;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public Action[] getActions() {
        return Action.values();
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period period) {
        this.period = period;
    }

    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public String getScopeId() {
        return scopeId;
    }

    public void setScopeId(String scopeId) {
        this.scopeId = scopeId;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }
}
