package com.vixenbliss.creator.platform.cost.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * Why something may not be spent. All amounts are US dollars.
 *
 * @param budgetId which budget stands against it
 * @param wantedUsd what was to be reserved
 * @param spentUsd what was paid in the budget's period
 * @param reservedUsd what is held back for what is under way
 */
public record BudgetRefusal(
        UUID budgetId,
        Scope scope,
        UUID scopeId,
        Period period,
        BigDecimal limitUsd,
        BigDecimal wantedUsd,
        BigDecimal spentUsd,
        BigDecimal reservedUsd) {

    static BudgetRefusal of(BudgetView budget, BigDecimal wantedUsd, BigDecimal reservedUsd) {
        return new BudgetRefusal(budget.id(), budget.scope(), budget.scopeId(), budget.period(), budget.limitUsd(), wantedUsd,
                budget.spentUsd(), reservedUsd);
    }

    /** For a studio's member: names the budget, its limit and how it stands. */
    public String sentence() {
        return "This would cost " + usd(wantedUsd) + ", and the budget of this " + scope.word()
                + time() + " is " + usd(limitUsd) + ", of which " + usd(spentUsd) + " are spent and " + usd(reservedUsd) + " reserved.";
    }

    private String time() {
        return switch (period) {
            case TOTAL -> "";
            case DAY -> " for a day";
            case MONTH -> " for a month";
        };
    }

    private static String usd(BigDecimal amount) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        BigDecimal shown = cents.compareTo(amount) == 0 ? cents : amount.stripTrailingZeros();
        return "USD " + shown.toPlainString();
    }
}
