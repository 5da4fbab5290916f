package com.vixenbliss.creator.platform.cost.budget;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds money back before it is spent. Every method joins the caller's transaction. Reserve with the row that orders the work, settle
 * or release with the row that says how it ended; all of them may be repeated.
 *
 * <p>What counts as spent is what stands in {@code cost_entries}, by its studio, avatar and batch; settling lets the reservation go
 * that stood for it. So whatever is paid for must be entered in the books, reserved or not.
 *
 * <p>Whoever has reserved holds the rows of these budgets until the transaction ends, and others who spend of them wait: keep it short.
 */
@ApplicationScoped
@Transactional
public class Budgets {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final BudgetRows budgets;
    private final SpendRows spends;
    private final Event<SpendRefused> refused;

    @Inject
    public Budgets(BudgetRows budgets, SpendRows spends, Event<SpendRefused> refused) {
        this.budgets = budgets;
        this.spends = spends;
        this.refused = refused;
    }

    /** For the CDI client proxy only. */
    protected Budgets() {
        this(null, null, null);
    }

    /**
     * Holds back what something will cost. The same again changes nothing; what was released is reserved anew.
     *
     * @param spendId chosen by who spends: it stands for one payment, however often it is tried
     * @param usd the most that it can come to, in US dollars
     * @return empty when it is reserved, or was before; else what stands against it, and nothing is reserved
     */
    public Optional<BudgetRefusal> reserve(UUID spendId, BigDecimal usd, Spender who) {
        BigDecimal wanted = micros(usd);
        if (!spends.hold(spendId, wanted, who)) {
            return Optional.empty();
        }
        Optional<BudgetRefusal> refusal = stopping(wanted, who, BigDecimal.ZERO)
                .map(budget -> BudgetRefusal.of(budget, wanted, budget.reservedUsd().subtract(wanted)));
        refusal.ifPresent(found -> {
            spends.release(spendId);
            refused.fire(new SpendRefused(found));
        });
        return refusal;
    }

    /**
     * What would stand against it now, with nothing reserved: for whoever wants to refuse early what is reserved later.
     *
     * @param usd as in {@link #reserve}
     */
    public Optional<BudgetRefusal> lookAhead(BigDecimal usd, Spender who) {
        BigDecimal wanted = micros(usd);
        return stopping(wanted, who, wanted).map(budget -> BudgetRefusal.of(budget, wanted, budget.reservedUsd()));
    }

    /** What costs nothing goes on, also where more was spent than there was. */
    private Optional<BudgetView> stopping(BigDecimal wanted, Spender who, BigDecimal more) {
        return wanted.signum() == 0 ? Optional.empty() : budgets.concerned(who).stream()
                .filter(budget -> budget.action() == Action.STOP)
                .filter(budget -> budget.committedUsd().add(more).compareTo(budget.limitUsd()) > 0)
                .findFirst();
    }

    /** The same for whoever does not go on without. @throws BudgetStops when a budget stands against it */
    public void require(UUID spendId, BigDecimal usd, Spender who) {
        reserve(spendId, usd, who).ifPresent(refusal -> {
            throw new BudgetStops(refusal);
        });
    }

    /**
     * It was paid for: what was held back for it is free, and what it came to counts by its entry in the books. Nothing happens to a
     * spend that is unknown or settled.
     */
    public void settle(UUID spendId, BigDecimal actualUsd) {
        spends.settle(spendId, micros(actualUsd));
    }

    /** It came to nothing: what was held back for it is free. Nothing happens to a spend that is unknown, settled or released. */
    public void release(UUID spendId) {
        spends.release(spendId);
    }

    /**
     * Sets a limit, or changes it. What has been spent in the period already counts.
     *
     * @param studioId whose the avatar or batch is; the caller has checked it
     * @param limitUsd from 0 to below a million
     * @throws Fault {@code INVALID} for another limit
     */
    public BudgetView set(Scope scope, UUID scopeId, UUID studioId, Period period, BigDecimal limitUsd, Action action) {
        if (limitUsd.signum() < 0 || limitUsd.compareTo(MOST) >= 0) {
            throw Fault.invalid("limit_usd", "must be at least 0 and below " + MOST);
        }
        budgets.lock(studioId);
        budgets.set(new BudgetView(TimeOrderedId.next(), scope, scopeId, studioId, period, micros(limitUsd), action,
                BigDecimal.ZERO, BigDecimal.ZERO, null, null, null));
        return of(scope, scopeId, period).orElseThrow();
    }

    /** Takes a limit away. @return false when there was none */
    public boolean remove(Scope scope, UUID scopeId, UUID studioId, Period period) {
        budgets.lock(studioId);
        return budgets.remove(studioId, scope, scopeId, period);
    }

    /** How a budget stands now. */
    public Optional<BudgetView> of(Scope scope, UUID scopeId, Period period) {
        return budgets.find(scope, scopeId, period);
    }

    /** The same by its own id. */
    public Optional<BudgetView> find(UUID budgetId) {
        return budgets.byId(budgetId);
    }

    /**
     * A studio's budgets and those of all that is its own, the newest first.
     *
     * @param scope null for all
     * @param scopeId of what; null for all
     */
    public Page<BudgetView> ofStudio(UUID studioId, Scope scope, UUID scopeId, PageRequest page) {
        return budgets.ofStudio(studioId, scope, scopeId, page);
    }

    /** Of a studio, what was nearly used up, or used up, within a day; what is used up first. */
    public List<BudgetView> marked(UUID studioId, int limit) {
        return budgets.marked(studioId, limit);
    }

    private static BigDecimal micros(BigDecimal usd) {
        return usd.setScale(6, RoundingMode.HALF_UP);
    }
}
