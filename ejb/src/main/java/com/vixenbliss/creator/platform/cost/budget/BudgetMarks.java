package com.vixenbliss.creator.platform.cost.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Notes once a period that a budget is nearly used up, or is; and says so in the same transaction. */
@ApplicationScoped
@Transactional
public class BudgetMarks {

    /** Budgets of a period that is over are not looked at: it begins anew with the next spend. */
    private static final String WARN = """
            update budgets set warned_at = now() where id in (
                select id from budgets
                 where warned_at is null and spent_usd + reserved_usd >= limit_usd * 0.8 and window_start >= budget_window(period, now())
                 limit 100 for update skip locked)
            returning id
            """;

    private static final String END = """
            update budgets set exhausted_at = now() where id in (
                select id from budgets
                 where exhausted_at is null and spent_usd + reserved_usd >= limit_usd and window_start >= budget_window(period, now())
                 limit 100 for update skip locked)
            returning id
            """;

    private static final String END_ONE = """
            update budgets set exhausted_at = now()
             where id = :id and exhausted_at is null and window_start >= budget_window(period, now())
            returning id
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final BudgetRows budgets;
    private final Event<BudgetWarned> warned;
    private final Event<BudgetExhausted> exhausted;

    @Inject
    BudgetMarks(BudgetRows budgets, Event<BudgetWarned> warned, Event<BudgetExhausted> exhausted) {
        this.budgets = budgets;
        this.warned = warned;
        this.exhausted = exhausted;
    }

    /** For the CDI client proxy only. */
    protected BudgetMarks() {
        this(null, null, null);
    }

    /** Every budget whose figures have reached a mark since it was looked at last. */
    void mark() {
        marked(WARN).forEach(budget -> warned.fire(new BudgetWarned(budget)));
        marked(END).forEach(budget -> exhausted.fire(new BudgetExhausted(budget)));
    }

    /** A budget that has refused something, whatever is left of it. */
    void end(UUID budgetId) {
        List<?> ended = entities.createNativeQuery(END_ONE, UUID.class).setParameter("id", budgetId).getResultList();
        ended.forEach(id -> budgets.byId((UUID) id).ifPresent(budget -> exhausted.fire(new BudgetExhausted(budget))));
    }

    private List<BudgetView> marked(String statement) {
        List<?> ids = entities.createNativeQuery(statement, UUID.class).getResultList();
        return ids.stream().flatMap(id -> budgets.byId((UUID) id).stream()).toList();
    }
}
