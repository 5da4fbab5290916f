package com.vixenbliss.creator.platform.cost.budget;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many who spend the same budgets at once, as the nodes of a platform do. */
class SpendingBudgetsAtOnceTest {

    private static final int THREADS = 16;

    private final TestBudgets budgets = new TestBudgets();
    private final UUID studio = UUID.randomUUID();
    private final UUID avatar = UUID.randomUUID();

    @Test
    void neverMoreIsReservedThanThereIs() throws Exception {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "100", Action.STOP);
        budgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "1", Action.STOP);

        int reserved = sum(atOnce(thread -> {
            int times = 0;
            for (int spend = 0; spend < 5; spend++) {
                times += budgets.reserve(TimeOrderedId.next(), "0.04", new Spender(studio, avatar, null)).isEmpty() ? 1 : 0;
            }
            return times;
        }));

        assertThat(reserved).as("of 80 that tried").isEqualTo(25);
        assertThat(budgets.view(Scope.AVATAR, avatar, Period.TOTAL).leftUsd()).isEqualByComparingTo("0");
    }

    @Test
    void allWhoWantTheSameSpendGetOne() throws Exception {
        budgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1", Action.STOP);
        UUID spend = TimeOrderedId.next();

        List<Boolean> refused = atOnce(thread -> budgets.reserve(spend, "0.6", Spender.of(studio)).isPresent());

        assertThat(refused).containsOnly(false);
        assertThat(budgets.view(Scope.STUDIO, studio, Period.DAY).reservedUsd()).isEqualByComparingTo("0.6");
    }

    @Test
    void whatIsSpentWhileABudgetIsSetIsCountedOnce() throws Exception {
        atOnce(thread -> {
            UUID batch = UUID.randomUUID();
            for (int spend = 0; spend < 10; spend++) {
                UUID id = TimeOrderedId.next();
                budgets.reserve(id, "0.01", new Spender(studio, avatar, batch));
                TestBudgets.paid(new Spender(studio, avatar, batch), "0.01");
                if (spend % 2 == 0) {
                    budgets.settle(id, "0.01");
                }
                if (spend == 5) {
                    budgets.set(Scope.BATCH, batch, studio, Period.TOTAL, "9", Action.STOP);
                    budgets.set(Scope.AVATAR, avatar, studio, Period.MONTH, "9", Action.WARN);
                }
            }
            return thread;
        });

        BudgetView all = budgets.view(Scope.AVATAR, avatar, Period.MONTH);
        assertThat(all.spentUsd()).isEqualByComparingTo(one("select sum(cost_usd) from cost_entries where avatar_id = ?", avatar))
                .isEqualByComparingTo("1.6");
        assertThat(all.reservedUsd()).isEqualByComparingTo("0.8");
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private interface Deed<T> {
        T of(int thread) throws Exception;
    }

    private static <T> List<T> atOnce(Deed<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<T>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                all.add(() -> {
                    start.await();
                    return deed.of(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
