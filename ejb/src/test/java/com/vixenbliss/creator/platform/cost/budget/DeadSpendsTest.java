package com.vixenbliss.creator.platform.cost.budget;

import static com.vixenbliss.creator.platform.cost.budget.TestBudgets.statusOf;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A spender that died keeps no money back for ever; one that takes its time keeps it. */
class DeadSpendsTest {

    private final TestBudgets budgets = new TestBudgets();
    private final Set<UUID> alive = new HashSet<>();
    private final DeadSpends dead = new DeadSpends(TestBudgets.plain(), List.of(ids -> alive, ids -> Set.of()), Duration.ofHours(1));
    private final UUID studio = UUID.randomUUID();
    private final UUID spend = TimeOrderedId.next();

    @BeforeEach
    void reserve() {
        run("delete from budget_spends");
        dead.database = TestDatabase.get();
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        budgets.reserve(spend, "0.5", Spender.of(studio));
    }

    @Test
    void whatNobodyIsAtAnyMoreIsGivenBack() {
        grownOld();

        assertThat(dead.giveBack()).isEqualTo(1);

        assertThat(statusOf(spend)).isEqualTo("released");
        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).reservedUsd()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsUnderWayIsKept() {
        grownOld();
        alive.add(spend);

        assertThat(dead.giveBack()).isZero();

        assertThat(statusOf(spend)).isEqualTo("held");
    }

    @Test
    void nobodyIsAskedAfterWhatIsYoung() {
        assertThat(dead.giveBack()).isZero();

        budgets.release(spend);
        grownOld();
        budgets.reserve(spend, "0.5", Spender.of(studio));
        assertThat(dead.giveBack()).as("held again is young again").isZero();
    }

    @Test
    void moreThanAPageIsGoneThrough() {
        run("""
                insert into budget_spends (id, studio_id, usd, held_at)
                select gen_random_uuid(), ?, 0.000001, now() - interval '2 hours' from generate_series(1, 1200)""", studio);

        assertThat(dead.giveBack()).isEqualTo(1200);

        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).reservedUsd()).isEqualByComparingTo("0.5");
    }

    private void grownOld() {
        run("update budget_spends set held_at = now() - interval '61 minutes' where id = ?", spend);
    }
}
