package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.BudgetView;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A budget, for people. All amounts are US dollars.
 *
 * @param scopeId the studio, identity or batch
 * @param name of the identity or batch; null of a studio, and of what is not there any more
 * @param spentUsd what was paid since {@code windowStart}
 * @param reservedUsd what is held back for what is under way
 * @param leftUsd what can be reserved yet
 * @param windowStart when the period began; null for a total
 * @param warnedAt since when four fifths are spent or reserved; null when they are not
 * @param exhaustedAt since when nothing is left, or not enough for what was wanted; null when there is
 */
public record BudgetCard(
        UUID id,
        Scope scope,
        UUID scopeId,
        String name,
        Period period,
        Action action,
        BigDecimal limitUsd,
        BigDecimal spentUsd,
        BigDecimal reservedUsd,
        BigDecimal leftUsd,
        Instant windowStart,
        Instant warnedAt,
        Instant exhaustedAt) {

    static BudgetCard of(BudgetView budget, String name) {
        return new BudgetCard(
                budget.id(), budget.scope(), budget.scopeId(), name, budget.period(), budget.action(), budget.limitUsd(), budget.spentUsd(),
                budget.reservedUsd(), budget.leftUsd(), budget.period() == Period.TOTAL ? null : budget.windowStart(), budget.warnedAt(),
                budget.exhaustedAt());
    }

    /** Spent and reserved, in per cent of the limit; not above 100. */
    public int percent() {
        if (limitUsd.signum() == 0) {
            return 100;
        }
        return spentUsd.add(reservedUsd).movePointRight(2).divideToIntegralValue(limitUsd).min(BigDecimal.valueOf(100)).intValue();
    }
}
