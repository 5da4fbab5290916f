package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.BudgetView;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A studio's budgets: its members see them, those who write for it set them. What is set is written down. */
@ApplicationScoped
@Transactional
public class BudgetService {

    private static final int MARKED = 5;

    private final Budgets budgets;
    private final Payers payers;
    private final AuditTrail audit;

    @Inject
    public BudgetService(Budgets budgets, Payers payers, AuditTrail audit) {
        this.budgets = budgets;
        this.payers = payers;
        this.audit = audit;
    }

    /** For the CDI client proxy only. */
    protected BudgetService() {
        this(null, null, null);
    }

    /**
     * The newest first.
     *
     * @param scope null for all; as is scopeId
     */
    public Page<BudgetCard> list(Caller caller, Scope scope, UUID scopeId, PageRequest page) {
        Page<BudgetView> found = budgets.ofStudio(caller.studio(), scope, scopeId, page);
        return new Page<>(cards(caller.studio(), found.data()), found.nextCursor());
    }

    /** What was nearly used up, or used up, within a day: the first five, what is used up first. */
    public List<BudgetCard> marked(Caller caller) {
        return cards(caller.studio(), budgets.marked(caller.studio(), MARKED));
    }

    /** @throws Fault {@code NOT_FOUND} */
    public BudgetCard get(Caller caller, UUID budgetId) {
        return budgets.find(budgetId).filter(budget -> budget.studioId().equals(caller.studio())).map(this::card)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "budget-not-found", "There is no such budget."));
    }

    /**
     * Sets a limit, or changes it; what has been spent in the period already counts.
     *
     * @throws Fault {@code NOT_FOUND} when the identity or batch is not the studio's; {@code INVALID} for a limit below 0 or of a
     *     million; {@code FORBIDDEN} for members who do not write
     */
    public BudgetCard set(Caller caller, BudgetName name, BigDecimal limitUsd, Action action) {
        requireEditor(caller);
        if (name.scopeId() == null) {
            throw Fault.invalid("scope_id", "must say which " + name.scope().word());
        }
        if (!payers.owns(caller.studio(), name.scope(), name.scopeId())) {
            throw new Fault(Kind.NOT_FOUND, "budget-scope-not-found", "There is no such " + name.scope().word() + ".");
        }
        BudgetCard before = budgets.of(name.scope(), name.scopeId(), name.period()).map(this::card).orElse(null);
        BudgetCard after = card(budgets.set(name.scope(), name.scopeId(), caller.studio(), name.period(), limitUsd, action));
        audit.record(caller, "budget.set", name.scope().word(), name.scopeId(), told(after), before, after);
        return after;
    }

    /** @throws Fault {@code NOT_FOUND} when there is none; {@code FORBIDDEN} for members who do not write */
    public void remove(Caller caller, UUID budgetId) {
        requireEditor(caller);
        BudgetCard before = get(caller, budgetId);
        budgets.remove(before.scope(), before.scopeId(), caller.studio(), before.period());
        audit.record(caller, "budget.removed", before.scope().word(), before.scopeId(), told(before), before, null);
    }

    private BudgetCard card(BudgetView budget) {
        return BudgetCard.of(budget, payers.names(budget.studioId(), budget.scope(), List.of(budget.scopeId())).get(budget.scopeId()));
    }

    private List<BudgetCard> cards(UUID studioId, List<BudgetView> found) {
        Map<UUID, String> names = names(studioId, found);
        return found.stream().map(budget -> BudgetCard.of(budget, names.get(budget.scopeId()))).toList();
    }

    /** One question for each kind of thing. */
    private Map<UUID, String> names(UUID studioId, List<BudgetView> found) {
        Map<UUID, String> names = new HashMap<>();
        Arrays.stream(Scope.values()).forEach(scope -> names.putAll(payers.names(studioId, scope,
                found.stream().filter(budget -> budget.scope() == scope).map(BudgetView::scopeId).distinct().toList())));
        return names;
    }

    private static String told(BudgetCard budget) {
        return "USD " + budget.limitUsd().stripTrailingZeros().toPlainString() + " (" + budget.period().word() + ", " + budget.action().word() + ")";
    }

    private static void requireEditor(Caller caller) {
        if (!caller.is(Role.STUDIO_EDITOR)) {
            throw new Fault(Kind.FORBIDDEN, "forbidden", "Only those who write for the studio set its budgets.");
        }
    }
}
