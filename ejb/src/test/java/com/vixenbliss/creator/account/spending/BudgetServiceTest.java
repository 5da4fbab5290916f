package com.vixenbliss.creator.account.spending;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.BudgetExhausted;
import com.vixenbliss.creator.platform.cost.budget.BudgetWarned;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.cost.budget.Spender;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees a studio's budgets, who sets them, and what is written down of it. */
class BudgetServiceTest {

    private final UUID studio = UUID.randomUUID();
    private final UUID mira = UUID.randomUUID();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final Budgets budgets = TestBudgets.joined();
    private final AuditTrail audit = new AuditTrail(trail::add, Clock.systemUTC());
    private final BudgetService service =
            new BudgetService(budgets, new Payers(List.of(new Purser(studio, Map.of(mira, "Mira")))), audit);
    private final Caller editor = member(studio, Role.STUDIO, Role.STUDIO_EDITOR);
    private final Caller analyst = member(studio, Role.STUDIO);
    private final Caller other = member(UUID.randomUUID(), Role.STUDIO, Role.STUDIO_EDITOR);

    @Test
    void whoWritesForTheStudioSetsAndEverybodyInItSees() {
        BudgetCard set = set(editor, Scope.AVATAR, mira, "5");
        TestBudgets.paid(new Spender(studio, mira, null), "1.25");

        BudgetCard seen = JoinedDatabase.in(() -> service.get(analyst, set.id()));

        assertThat(seen.name()).isEqualTo("Mira");
        assertThat(seen.spentUsd()).isEqualByComparingTo("1.25");
        assertThat(seen.leftUsd()).isEqualByComparingTo("3.75");
        assertThat(seen.percent()).isEqualTo(25);
        assertThat(seen.windowStart()).as("a total begins with nothing").isNull();
        assertThat(trail).extracting(AuditEntry::action).containsExactly("budget.set");
    }

    @Test
    void whoOnlyReadsSetsNothing() {
        assertThat(kind(() -> set(analyst, Scope.STUDIO, studio, "5"))).isEqualTo(Kind.FORBIDDEN);
        BudgetCard budget = set(editor, Scope.STUDIO, studio, "5");
        assertThat(kind(() -> remove(analyst, budget.id()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(trail).hasSize(1);
    }

    @Test
    void anotherStudiosThingsAreNotThere() {
        BudgetCard budget = set(editor, Scope.AVATAR, mira, "5");

        assertThat(kind(() -> set(other, Scope.AVATAR, mira, "9"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> set(other, Scope.STUDIO, studio, "9"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> set(editor, Scope.BATCH, UUID.randomUUID(), "9"))).as("nobody knows batches here").isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> set(editor, Scope.AVATAR, null, "9"))).isEqualTo(Kind.INVALID);
        assertThat(kind(() -> JoinedDatabase.in(() -> service.get(other, budget.id())))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> remove(other, budget.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(list(other, null, null, 20).data()).isEmpty();
        assertThat(list(editor, null, null, 20).data()).singleElement()
                .satisfies(mine -> assertThat(mine.limitUsd()).isEqualByComparingTo("5"));
    }

    @Test
    void pagesLeadThroughAllAndCanBeNarrowed() {
        set(editor, Scope.STUDIO, studio, "100");
        BudgetCard newest = set(editor, Scope.AVATAR, mira, "5");

        Page<BudgetCard> first = list(editor, null, null, 1);
        assertThat(first.data()).singleElement().satisfies(budget -> assertThat(budget.id()).isEqualTo(newest.id()));
        Page<BudgetCard> second = JoinedDatabase.in(() -> service.list(editor, null, null, PageRequest.of(1, first.nextCursor())));
        assertThat(second.data()).singleElement().satisfies(budget -> assertThat(budget.scope()).isEqualTo(Scope.STUDIO));
        assertThat(second.nextCursor()).isNull();

        assertThat(list(editor, Scope.AVATAR, null, 20).data()).extracting(BudgetCard::name).containsExactly("Mira");
        assertThat(list(editor, null, studio, 20).data()).extracting(BudgetCard::scope).containsExactly(Scope.STUDIO);
        assertThat(list(editor, Scope.BATCH, null, 20).data()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGoneAndWrittenDown() {
        BudgetCard budget = set(editor, Scope.STUDIO, studio, "0");

        remove(editor, budget.id());

        assertThat(kind(() -> JoinedDatabase.in(() -> service.get(editor, budget.id())))).isEqualTo(Kind.NOT_FOUND);
        assertThat(trail).extracting(AuditEntry::action).containsExactly("budget.set", "budget.removed");
    }

    @Test
    void whatIsUsedUpIsShownForADay() {
        set(editor, Scope.STUDIO, studio, "5");
        BudgetCard used = set(editor, Scope.AVATAR, mira, "1");
        assertThat(marked()).isEmpty();

        run("update budgets set warned_at = now(), exhausted_at = now() where id = ?", used.id());
        assertThat(marked()).extracting(BudgetCard::name).containsExactly("Mira");

        run("update budgets set warned_at = now() - interval '2 days', exhausted_at = now() - interval '2 days' where id = ?", used.id());
        assertThat(marked()).isEmpty();
    }

    private List<BudgetCard> marked() {
        return JoinedDatabase.in(() -> service.marked(analyst));
    }

    @Test
    void marksOfBudgetsAreInTheStudiosTrail() {
        BudgetDeeds deeds = new BudgetDeeds(audit);
        set(editor, Scope.STUDIO, studio, "5");
        var budget = JoinedDatabase.in(() -> budgets.of(Scope.STUDIO, studio, Period.TOTAL)).orElseThrow();

        deeds.onWarning(new BudgetWarned(budget));
        deeds.onEnd(new BudgetExhausted(budget));

        assertThat(trail).extracting(AuditEntry::action).containsExactly("budget.set", "budget.warned", "budget.exhausted");
    }

    private BudgetCard set(Caller caller, Scope scope, UUID scopeId, String limit) {
        return JoinedDatabase.in(() -> service.set(caller, new BudgetName(scope, scopeId, Period.TOTAL), new BigDecimal(limit), Action.STOP));
    }

    private void remove(Caller caller, UUID budget) {
        JoinedDatabase.run(() -> service.remove(caller, budget));
    }

    private Page<BudgetCard> list(Caller caller, Scope scope, UUID scopeId, int limit) {
        return JoinedDatabase.in(() -> service.list(caller, scope, scopeId, new PageRequest(limit, null)));
    }

    private static Kind kind(Runnable deed) {
        Kind[] kind = new Kind[1];
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Fault.class, fault -> kind[0] = fault.kind());
        return kind[0];
    }

    private static Caller member(UUID studio, String... roles) {
        return new Caller(UUID.randomUUID(), studio, Set.of(roles));
    }
}
