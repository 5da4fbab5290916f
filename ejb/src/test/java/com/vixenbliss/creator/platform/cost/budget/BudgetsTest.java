package com.vixenbliss.creator.platform.cost.budget;

import static com.vixenbliss.creator.platform.cost.budget.TestBudgets.paid;
import static com.vixenbliss.creator.platform.cost.budget.TestBudgets.statusOf;
import static com.vixenbliss.creator.platform.cost.budget.TestBudgets.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BudgetsTest {

    private final TestBudgets budgets = new TestBudgets();
    private final UUID studio = UUID.randomUUID();
    private final UUID avatar = UUID.randomUUID();
    private final UUID batch = UUID.randomUUID();
    private final Spender who = new Spender(studio, avatar, batch);
    private final UUID spend = TimeOrderedId.next();

    @Test
    void withoutABudgetEverythingMayBeSpent() {
        assertThat(budgets.reserve(spend, "1000", who)).isEmpty();

        assertThat(statusOf(spend)).isEqualTo("held");
    }

    @Test
    void whatIsReservedIsHeldBackInEveryBudgetThatItConcerns() {
        budgets.set(Scope.STUDIO, studio, studio, Period.MONTH, "50", Action.STOP);
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "5", Action.STOP);
        budgets.set(Scope.AVATAR, UUID.randomUUID(), studio, Period.TOTAL, "5", Action.STOP);

        assertThat(budgets.reserve(spend, "0.04", who)).isEmpty();

        assertThat(budgets.view(Scope.STUDIO, studio, Period.MONTH).reservedUsd()).isEqualByComparingTo("0.04");
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).leftUsd()).isEqualByComparingTo("4.96");
        assertThat(TestDatabase.one("select sum(reserved_usd) from budgets where studio_id = ?", studio)).isEqualTo("0.080000");
    }

    @Test
    void beyondABudgetThatStopsNothingIsReserved() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "100", Action.STOP);
        BudgetView tight = budgets.set(Scope.BATCH, batch, studio, Period.TOTAL, "0.10", Action.STOP);
        budgets.reserve(TimeOrderedId.next(), "0.04", who);
        paid(who, "0.04");

        BudgetRefusal refusal = budgets.reserve(spend, "0.04", who).orElseThrow();

        assertThat(refusal).usingRecursiveComparison().withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .isEqualTo(new BudgetRefusal(tight.id(), Scope.BATCH, batch, Period.TOTAL, usd("0.10"), usd("0.04"), usd("0.04"), usd("0.04")));
        assertThat(refusal.sentence()).isEqualTo(
                "This would cost USD 0.04, and the budget of this batch is USD 0.10, of which USD 0.04 are spent and USD 0.04 reserved.");
        assertThat(statusOf(spend)).isEqualTo("released");
        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).reservedUsd()).isEqualByComparingTo("0.04");
        assertThat(budgets.refused.events()).containsExactly(new SpendRefused(refusal));
    }

    @Test
    void theLastCentMayBeSpent() {
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "0.08", Action.STOP);

        assertThat(budgets.reserve(TimeOrderedId.next(), "0.04", who)).isEmpty();
        assertThat(budgets.reserve(TimeOrderedId.next(), "0.04", who)).isEmpty();
        assertThat(budgets.reserve(TimeOrderedId.next(), "0.000001", who)).isPresent();
        assertThat(budgets.reserve(TimeOrderedId.next(), "0", who)).as("what costs nothing").isEmpty();
    }

    @Test
    void aBudgetThatWarnsStopsNothing() {
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "0.01", Action.WARN);

        assertThat(budgets.reserve(spend, "3", who)).isEmpty();

        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).committedUsd()).isEqualByComparingTo("3");
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).leftUsd()).isEqualByComparingTo("0");
    }

    @Test
    void theSameSpendIsReservedOnce() {
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "5", Action.STOP);

        budgets.reserve(spend, "3", who);

        assertThat(budgets.reserve(spend, "3", who)).isEmpty();
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).reservedUsd()).isEqualByComparingTo("3");
    }

    @Test
    void whatIsSettledCountsByItsEntryInTheBooks() {
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "5", Action.STOP);
        budgets.reserve(spend, "3", who);

        paid(who, "2.5");
        budgets.settle(spend, "2.5");
        budgets.settle(spend, "2.5");
        budgets.release(spend);

        BudgetView budget = budgets.view(Scope.AVATAR, avatar, Period.TOTAL);
        assertThat(budget.spentUsd()).isEqualByComparingTo("2.5");
        assertThat(budget.reservedUsd()).isEqualByComparingTo("0");
        assertThat(statusOf(spend)).isEqualTo("settled");
        assertThat(budgets.reserve(spend, "3", who)).as("it was paid for already").isEmpty();
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).reservedUsd()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsReleasedCanBeSpentOtherwiseAndBeReservedAnew() {
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "5", Action.STOP);
        budgets.reserve(spend, "3", who);

        budgets.release(spend);
        budgets.release(spend);
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).reservedUsd()).isEqualByComparingTo("0");

        assertThat(budgets.reserve(spend, "4", who)).isEmpty();
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).reservedUsd()).isEqualByComparingTo("4");
    }

    @Test
    void whatWasGivenUpAndPaidForAllTheSameIsSettled() {
        budgets.reserve(spend, "3", who);
        budgets.release(spend);

        budgets.settle(spend, "2.5");

        assertThat(statusOf(spend)).isEqualTo("settled");
    }

    @Test
    void ofWhatWasNeverReservedNothingHappens() {
        budgets.set(Scope.STUDIO, studio, studio, Period.TOTAL, "5", Action.STOP);

        budgets.settle(spend, "1");
        budgets.release(spend);

        assertThat(statusOf(spend)).isNull();
        assertThat(budgets.view(Scope.STUDIO, studio, Period.TOTAL).committedUsd()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsUndoneIsNotReserved() {
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "5", Action.STOP);

        assertThatThrownBy(() -> JoinedDatabase.run(() -> {
            budgets.service.require(spend, usd("3"), who);
            throw new IllegalStateException("the order fails");
        })).hasMessage("the order fails");

        assertThat(statusOf(spend)).isNull();
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).reservedUsd()).isEqualByComparingTo("0");
    }

    @Test
    void whoeverDoesNotGoOnWithoutGetsAProblemThatNamesTheBudget() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "0.01", Action.STOP);

        assertThatThrownBy(() -> JoinedDatabase.run(() -> budgets.service.require(spend, usd("0.04"), who)))
                .isInstanceOfSatisfying(BudgetStops.class, stops -> {
                    assertThat(stops.kind()).isEqualTo(Kind.CONFLICT);
                    assertThat(stops.code()).isEqualTo("budget-exhausted");
                })
                .hasMessage("This would cost USD 0.04, and the budget of this studio for a day is USD 0.01, of which USD 0.00 are spent "
                        + "and USD 0.00 reserved.");
    }

    @Test
    void aNewBudgetCountsWhatWasSpentAndWhatIsUnderWay() {
        paid(who, "0.5");
        TestDatabase.run("update cost_entries set created_at = now() - interval '40 days' where studio_id = ?", studio);
        paid(who, "1.25");
        budgets.reserve(spend, "3", who);

        assertThat(budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "9", Action.STOP).committedUsd()).isEqualByComparingTo("4.75");
        assertThat(budgets.set(Scope.STUDIO, studio, studio, Period.MONTH, "9", Action.STOP).committedUsd()).isEqualByComparingTo("4.25");
        budgets.release(spend);
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).committedUsd()).isEqualByComparingTo("1.75");
    }

    @Test
    void anotherLimitLeavesWhatHasBeenCounted() {
        BudgetView first = budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "5", Action.STOP);
        budgets.reserve(spend, "3", who);

        BudgetView second = budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "2", Action.WARN);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.limitUsd()).isEqualByComparingTo("2");
        assertThat(second.action()).isEqualTo(Action.WARN);
        assertThat(second.reservedUsd()).isEqualByComparingTo("3");
    }

    @Test
    void aDayThatIsOverCountsNoMore() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        paid(who, "0.9");
        budgets.reserve(TimeOrderedId.next(), "0.1", who);
        TestDatabase.run("update budgets set window_start = window_start - interval '1 day', warned_at = now() where studio_id = ?", studio);

        BudgetView today = budgets.view(Scope.STUDIO, studio, Period.DAY);
        assertThat(today.spentUsd()).isEqualByComparingTo("0");
        assertThat(today.reservedUsd()).as("what is under way will be paid today").isEqualByComparingTo("0.1");
        assertThat(today.warnedAt()).isNull();

        assertThat(budgets.reserve(spend, "0.9", who)).isEmpty();
        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).committedUsd()).isEqualByComparingTo("1");
    }

    @Test
    void whatWasPaidYesterdayAndIsEnteredTodayIsYesterdays() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        budgets.set(Scope.STUDIO, studio, studio, Period.TOTAL, "1", Action.STOP);

        TestDatabase.run("""
                insert into cost_entries (id, created_at, provider, model, operation, studio_id, units, cost_usd)
                values (gen_random_uuid(), now() - interval '1 day', 'gemini', 'm', 'chat.reply', ?, '{}', 0.5)""", studio);

        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).spentUsd()).isEqualByComparingTo("0");
        assertThat(budgets.view(Scope.STUDIO, studio, Period.TOTAL).spentUsd()).isEqualByComparingTo("0.5");
    }

    @Test
    void aBudgetThatIsTakenAwayLimitsNothing() {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "0", Action.STOP);
        UUID other = UUID.randomUUID();

        assertThat(JoinedDatabase.in(() -> budgets.service.remove(Scope.STUDIO, studio, other, Period.DAY))).as("of another studio").isFalse();
        assertThat(budgets.reserve(spend, "1", who)).isPresent();
        assertThat(JoinedDatabase.in(() -> budgets.service.remove(Scope.STUDIO, studio, studio, Period.DAY))).isTrue();

        assertThat(budgets.reserve(spend, "1", who)).isEmpty();
    }

    @Test
    void aLimitIsAnAmountOfMoney() {
        assertThatThrownBy(() -> budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "-0.01", Action.STOP))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.INVALID));
        assertThatThrownBy(() -> budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1000000", Action.STOP)).isInstanceOf(Fault.class);
    }
}
