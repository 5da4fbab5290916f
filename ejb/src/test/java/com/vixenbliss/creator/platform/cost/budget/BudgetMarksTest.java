package com.vixenbliss.creator.platform.cost.budget;

import static com.vixenbliss.creator.platform.cost.budget.TestBudgets.paid;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.Heard;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said of a budget, and how often. */
class BudgetMarksTest {

    private final TestBudgets budgets = new TestBudgets();
    private final Heard<BudgetWarned> warned = new Heard<>();
    private final Heard<BudgetExhausted> exhausted = new Heard<>();
    private final BudgetMarks marks = new BudgetMarks(budgets.rows, warned, exhausted);
    private final UUID studio = UUID.randomUUID();
    private final Spender who = Spender.of(studio);

    BudgetMarksTest() {
        marks.entities = JoinedDatabase.manager();
    }

    @Test
    void fourFifthsAreSaidOnce() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.WARN);
        paid(who, "0.79");
        mark();
        assertThat(warnings()).isEmpty();

        budgets.reserve(TimeOrderedId.next(), "0.01", who);
        mark();
        mark();

        assertThat(warnings()).singleElement().satisfies(budget -> assertThat(budget.committedUsd()).isEqualByComparingTo("0.8"));
        assertThat(ends()).isEmpty();
        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).warnedAt()).isNotNull();
    }

    @Test
    void whatIsUsedUpIsSaidOnce() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.WARN);
        paid(who, "1.5");

        mark();
        mark();

        assertThat(warnings()).hasSize(1);
        assertThat(ends()).hasSize(1);
    }

    @Test
    void aBudgetThatHasRefusedSomethingIsUsedUpWhateverIsLeftOfIt() {
        BudgetView budget = budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        budgets.reserve(TimeOrderedId.next(), "1.5", who);

        JoinedDatabase.run(() -> marks.end(budget.id()));
        JoinedDatabase.run(() -> marks.end(budget.id()));

        assertThat(ends()).hasSize(1);
        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).exhaustedAt()).isNotNull();
    }

    @Test
    void anotherLimitIsSaidAnewAndTheSameOneIsNot() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        paid(who, "0.9");
        mark();

        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        mark();
        assertThat(warnings()).hasSize(1);

        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1.1", Action.STOP);
        mark();
        assertThat(warnings()).hasSize(2);

        assertThat(budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "10", Action.STOP).warnedAt()).isNull();
        mark();
        assertThat(warnings()).hasSize(2);
    }

    @Test
    void yesterdaysFiguresAreNotSaidToday() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        paid(who, "0.9");
        TestDatabase.run("update budgets set window_start = window_start - interval '1 day' where studio_id = ?", studio);

        mark();
        assertThat(warnings()).isEmpty();

        paid(who, "0.81");
        mark();
        assertThat(warnings()).singleElement().satisfies(budget -> assertThat(budget.spentUsd()).isEqualByComparingTo("0.81"));
    }

    private void mark() {
        JoinedDatabase.run(marks::mark);
    }

    private List<BudgetView> warnings() {
        return warned.events().stream().map(BudgetWarned::budget).filter(budget -> budget.studioId().equals(studio)).toList();
    }

    private List<BudgetView> ends() {
        return exhausted.events().stream().map(BudgetExhausted::budget).filter(budget -> budget.studioId().equals(studio)).toList();
    }
}
