package com.vixenbliss.creator.platform.cost;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JdbcCostStoreTest {

    private final JdbcCostStore store = new JdbcCostStore();
    private final List<UUID> studios = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    JdbcCostStoreTest() {
        store.database = TestDatabase.get();
    }

    @Test
    void nodesThatWriteForTheSameStudiosAtOnceDoNotWaitForEachOtherForEver() throws Exception {
        studios.forEach(studio -> TestBudgets.set(Scope.STUDIO, studio, studio, Period.TOTAL, "100"));

        List<Callable<Void>> nodes = new ArrayList<>();
        for (int node = 0; node < 6; node++) {
            boolean reversed = node % 2 == 0;
            nodes.add(() -> {
                for (int round = 0; round < 10; round++) {
                    store.insert(entries(reversed));
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(nodes.size())) {
            for (Future<Void> written : threads.invokeAll(nodes)) {
                written.get();
            }
        }

        studios.forEach(studio -> assertThat(TestBudgets.of(Scope.STUDIO, studio, Period.TOTAL).spentUsd()).isEqualByComparingTo("0.6"));
    }

    @Test
    void whatIsSentTwiceCountsOnce() throws Exception {
        UUID studio = studios.getFirst();
        TestBudgets.set(Scope.STUDIO, studio, studio, Period.TOTAL, "100");
        List<CostEntry> entries = List.of(entry(studio));

        store.insert(entries);
        store.insert(entries);

        assertThat(one("select count(*) from cost_entries where studio_id = ?", studio)).isEqualTo("1");
        assertThat(TestBudgets.of(Scope.STUDIO, studio, Period.TOTAL).spentUsd()).isEqualByComparingTo("0.01");
    }

    private List<CostEntry> entries(boolean reversed) {
        List<CostEntry> entries = new ArrayList<>(studios.stream().map(JdbcCostStoreTest::entry).toList());
        if (reversed) {
            Collections.reverse(entries);
        }
        return entries;
    }

    private static CostEntry entry(UUID studio) {
        return new CostEntry(UUID.randomUUID(), Instant.now(), "gemini", "m", "chat.reply", studio, null, null, null, null, null,
                JsonNodeFactory.instance.objectNode(), new BigDecimal("0.01"));
    }
}
