package com.vixenbliss.creator.platform.cost.budget;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;

import com.vixenbliss.creator.account.Heard;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.database.TestDatabase;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Budgets in the test database, as the server puts them together. */
public final class TestBudgets {

    final Heard<SpendRefused> refused = new Heard<>();
    final BudgetRows rows = new BudgetRows();
    final Budgets service;

    TestBudgets() {
        this(JoinedDatabase.manager());
    }

    private TestBudgets(EntityManager entities) {
        rows.entities = entities;
        SpendRows spends = new SpendRows();
        spends.entities = entities;
        service = new Budgets(rows, spends, refused);
    }

    /** For tests of other features: to be used within {@link JoinedDatabase#in}. */
    public static Budgets joined() {
        return new TestBudgets().service;
    }

    /** The same with each statement in a transaction of its own. */
    public static Budgets plain() {
        return new TestBudgets(PlainEntities.manager()).service;
    }

    /** As if a call had been paid for. */
    public static void paid(Spender who, String usd) {
        TestDatabase.run("""
                insert into cost_entries (id, provider, model, operation, studio_id, avatar_id, batch_id, units, cost_usd)
                values (gen_random_uuid(), 'replicate', 'm', 'image.edit', ?, ?::uuid, ?::uuid, '{}', ?)""",
                who.studioId(), who.avatarId(), who.batchId(), usd(usd));
    }

    /** A limit that stops, set and committed. */
    public static void set(Scope scope, UUID scopeId, UUID studioId, Period period, String limit) {
        new TestBudgets().set(scope, scopeId, studioId, period, limit, Action.STOP);
    }

    /** How a budget of the test database stands. */
    public static BudgetView of(Scope scope, UUID scopeId, Period period) {
        return new TestBudgets().view(scope, scopeId, period);
    }

    BudgetView set(Scope scope, UUID scopeId, UUID studioId, Period period, String limit, Action action) {
        return JoinedDatabase.in(() -> service.set(scope, scopeId, studioId, period, usd(limit), action));
    }

    Optional<BudgetRefusal> reserve(UUID spend, String usd, Spender who) {
        return JoinedDatabase.in(() -> service.reserve(spend, usd(usd), who));
    }

    void settle(UUID spend, String usd) {
        JoinedDatabase.run(() -> service.settle(spend, usd(usd)));
    }

    void release(UUID spend) {
        JoinedDatabase.run(() -> service.release(spend));
    }

    BudgetView view(Scope scope, UUID scopeId, Period period) {
        return JoinedDatabase.in(() -> service.of(scope, scopeId, period)).orElseThrow();
    }

    static String statusOf(UUID spend) {
        return one("select status from budget_spends where id = ?", spend);
    }

    static BigDecimal usd(String amount) {
        return new BigDecimal(amount);
    }
}
