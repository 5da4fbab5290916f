package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import java.util.UUID;

/** Which budget: there is one for each period of a studio, identity or batch. */
public record BudgetName(Scope scope, UUID scopeId, Period period) {}
