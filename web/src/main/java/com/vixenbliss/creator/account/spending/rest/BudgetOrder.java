package com.vixenbliss.creator.account.spending.rest;

import com.vixenbliss.creator.account.spending.BudgetName;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * How much may be spent.
 *
 * @param scopeId the identity or batch; may be left out for the studio
 * @param limitUsd US dollars, from 0 to below a million
 * @param action what happens when it is reached: {@code stop} refuses what would go beyond it, {@code warn} only says so
 */
public record BudgetOrder(
        @NotNull Scope scope,
        UUID scopeId,
        @NotNull Period period,
        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal limitUsd,
        @NotNull Action action) {

    BudgetName name(Caller caller) {
        return new BudgetName(scope, scopeId == null && scope == Scope.STUDIO ? caller.studio() : scopeId, period);
    }
}
