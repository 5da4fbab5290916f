package com.vixenbliss.creator.platform.cost;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CostEntriesTest {

    private final CostEntries entries = TestEntries.joined();
    private final UUID avatar = UUID.randomUUID();
    private final CostEntry training = new CostEntry(UUID.randomUUID(), Instant.parse("2026-11-22T12:00:00Z"), "replicate",
            "trainer", "lora.train", UUID.randomUUID(), null, null, avatar, null, null,
            JsonNodeFactory.instance.objectNode().put("predict_ms", 1_200_000), new BigDecimal("2.50"));

    @Test
    void whatIsToldTwiceIsEnteredOnce() {
        assertThat(JoinedDatabase.in(() -> entries.add(training))).isTrue();
        assertThat(JoinedDatabase.in(() -> entries.add(training))).isFalse();

        assertThat(one("""
                select provider || ' ' || operation || ' ' || cost_usd || ' ' || (units ->> 'predict_ms') || ' ' || extract(epoch from created_at)::bigint
                  from cost_entries where avatar_id = ?""", avatar))
                .isEqualTo("replicate lora.train 2.500000 1200000 1795348800");
    }

    @Test
    void anEntryGoesWithTheCallersTransaction() {
        assertThatThrownBy(() -> JoinedDatabase.run(() -> {
            entries.add(training);
            throw new IllegalStateException("undone");
        })).hasMessage("undone");

        assertThat(one("select count(*) from cost_entries where avatar_id = ?", avatar)).isEqualTo("0");
    }
}
