package com.vixenbliss.creator.platform.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CostBookTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final MapStore store = new MapStore();
    private final CostBook book = new CostBook(store, Clock.fixed(NOW, ZoneOffset.UTC));

    /** A map for the table; can be away. */
    private static final class MapStore implements CostStore {

        private final Map<UUID, CostEntry> rows = new LinkedHashMap<>();
        private boolean away;
        private boolean losesTheAnswer;

        @Override
        public synchronized void insert(List<CostEntry> entries) throws SQLException {
            if (away) {
                throw new SQLException("away");
            }
            entries.forEach(entry -> rows.putIfAbsent(entry.id(), entry));
            if (losesTheAnswer) {
                losesTheAnswer = false;
                throw new SQLException("connection lost after commit");
            }
        }

        @Override
        public synchronized BigDecimal sum(UUID studioId, Instant from, Instant until) {
            return rows.values().stream()
                    .filter(row -> studioId == null || studioId.equals(row.studioId()))
                    .filter(row -> !row.createdAt().isBefore(from) && row.createdAt().isBefore(until))
                    .map(CostEntry::costUsd)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public Map<String, BigDecimal> byOperation(UUID studioId, Instant from, Instant until) {
            return Map.of();
        }
    }

    @AfterEach
    void close() {
        store.away = false;
        book.close();
    }

    private static CostEntry entry(UUID studioId, Instant at) {
        return new CostEntry(UUID.randomUUID(), at, "gemini", "m", "chat.reply", studioId, null, null, null, null, null,
                JsonNodeFactory.instance.objectNode(), new BigDecimal("0.000100"));
    }

    @Test
    void entriesAreWrittenSoonAndByThemselves() {
        book.open();

        book.enter(entry(null, NOW));

        await().until(() -> store.rows.size() == 1);
    }

    @Test
    void manyWritersLoseNothing() throws InterruptedException {
        book.open();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5_000; i++) {
                threads.execute(() -> book.enter(entry(null, NOW)));
            }
        }

        await().until(() -> store.rows.size() == 5_000);
    }

    @Test
    void whileTheDatabaseIsAwayEntriesAreKept() {
        book.open();
        store.away = true;
        for (int i = 0; i < 250; i++) {
            book.enter(entry(null, NOW));
        }
        book.flush();
        assertThat(store.rows).isEmpty();

        store.away = false;
        book.flush();

        assertThat(store.rows).hasSize(250);
    }

    @Test
    void aBatchOfDoubtfulFateIsBookedOnce() {
        book.open();
        store.losesTheAnswer = true;
        book.enter(entry(null, NOW));

        book.flush();
        book.flush();

        assertThat(store.rows).hasSize(1);
    }

    @Test
    void whatWaitsAtTheEndIsWritten() {
        book.open();
        book.enter(entry(null, NOW));

        book.close();

        assertThat(store.rows).hasSize(1);
    }

    @Test
    void todayIsThisStudiosAndThisDays() {
        UUID studio = UUID.randomUUID();
        book.open();
        book.enter(entry(studio, NOW));
        book.enter(entry(studio, Instant.parse("2026-11-21T23:59:59Z")));
        book.enter(entry(null, NOW));
        book.flush();

        assertThat(book.todayUsd(studio)).isEqualByComparingTo("0.0001");
        assertThat(book.todayUsd()).isEqualByComparingTo("0.0002");
    }
}
