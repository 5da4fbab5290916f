package com.vixenbliss.creator.identity.lora.training;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.platform.cost.CostEntries;
import com.vixenbliss.creator.platform.cost.CostEntry;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Spender;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;

/** What trainings cost: held back before one is asked for, entered in the books when it has ended. Joins the caller's transaction. */
@ApplicationScoped
@Transactional
class LoraBooks {

    private static final String OPERATION = "lora.train";

    private final Budgets budgets;
    private final CostEntries entries;
    private final LoraSettings settings;
    private final Clock clock;

    @Inject
    LoraBooks(Budgets budgets, CostEntries entries, LoraSettings settings, Clock clock) {
        this.budgets = budgets;
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected LoraBooks() {
        this(null, null, null, null);
    }

    /** Holds back what an attempt is taken to cost. @return what stands against it */
    Optional<BudgetRefusal> reserve(LoraRow row) {
        return budgets.reserve(row.spendId(), row.estimateUsd(), new Spender(row.studioId(), row.avatarId(), null));
    }

    /** By the second where the provider says how long it took, and somebody says what that costs; else the price of one that succeeded. */
    BigDecimal cost(LoraRow row, boolean succeeded) {
        return settings.secondUsd()
                .filter(rate -> row.trainingSeconds() != null)
                .map(rate -> rate.multiply(BigDecimal.valueOf(row.trainingSeconds())))
                .orElse(succeeded ? row.estimateUsd() : BigDecimal.ZERO)
                .setScale(6, RoundingMode.HALF_UP);
    }

    /** An attempt has ended. @param costUsd 0 when nothing is billed */
    void paid(LoraRow row, BigDecimal costUsd) {
        if (costUsd.signum() == 0) {
            budgets.release(row.spendId());
            return;
        }
        ObjectNode units = JsonNodeFactory.instance.objectNode().put("trainings", 1).put("images", row.images());
        if (row.trainingSeconds() != null) {
            units.put("training_seconds", row.trainingSeconds());
        }
        entries.add(new CostEntry(
                row.spendId(), clock.instant(), row.provider(), model(row), OPERATION, row.studioId(), null, null, row.avatarId(), null,
                row.id(), units, costUsd));
        budgets.settle(row.spendId(), costUsd);
        Meters.add(costUsd.doubleValue(), "model.cost.usd", "provider", row.provider(), "model", model(row), "operation", OPERATION);
    }

    private static String model(LoraRow row) {
        return row.trainer().substring(0, row.trainer().indexOf(':'));
    }
}
