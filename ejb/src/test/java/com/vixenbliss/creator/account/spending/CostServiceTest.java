package com.vixenbliss.creator.account.spending;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vixenbliss.creator.platform.cost.Grouping;
import com.vixenbliss.creator.platform.cost.TestSums;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CostServiceTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2024-02-20T12:00:00Z"), ZoneOffset.UTC);

    private final UUID studio = UUID.randomUUID();
    private final UUID mira = UUID.randomUUID();
    private final UUID gone = UUID.randomUUID();
    private final UUID batch = UUID.randomUUID();
    private final CostService costs =
            new CostService(TestSums.joined(), new Payers(List.of(new Purser(studio, Map.of(mira, "Mira")))), NOW);
    private final Caller analyst = new Caller(UUID.randomUUID(), studio, Set.of(Role.STUDIO));
    private final Caller admin = new Caller(UUID.randomUUID(), null, Set.of(Role.ADMIN));

    @BeforeEach
    void spend() {
        run("delete from cost_entries where created_at < '2025-01-01'");
        entry("2024-01-31T23:59:59Z", "replicate", "image.edit", studio, mira, null, "0.50");
        entry("2024-02-01T00:00:00Z", "replicate", "image.edit", studio, mira, batch, "0.04");
        entry("2024-02-19T10:00:00Z", "replicate", "lora.train", studio, gone, null, "2.50");
        entry("2024-02-20T11:00:00Z", "gemini", "chat.reply", studio, null, null, "0.01");
        entry("2024-02-20T11:00:00Z", "gemini", "chat.reply", UUID.randomUUID(), null, null, "7.00");
    }

    @Test
    void withoutMoreItIsThisMonthByProvider() {
        CostReport report = report(analyst, null, null, null);

        assertThat(report.from()).isEqualTo(LocalDate.parse("2024-02-01"));
        assertThat(report.to()).isEqualTo(LocalDate.parse("2024-02-20"));
        assertThat(report.groupBy()).isEqualTo(Grouping.PROVIDER);
        assertThat(report.totalUsd()).isEqualByComparingTo("2.55");
        assertThat(report.calls()).isEqualTo(3);
        assertThat(report.data()).extracting(CostLine::key, line -> usd(line), CostLine::calls)
                .containsExactly(tuple("replicate", "2.54", 2L), tuple("gemini", "0.01", 1L));
    }

    @Test
    void identitiesAreCalledByTheirNamesAndWhatIsForNoneHasNoKey() {
        assertThat(report(analyst, null, null, Grouping.AVATAR).data()).extracting(CostLine::key, CostLine::name, line -> usd(line))
                .containsExactly(tuple(gone.toString(), null, "2.5"), tuple(mira.toString(), "Mira", "0.04"), tuple(null, null, "0.01"));
        assertThat(report(analyst, null, null, Grouping.BATCH).data()).extracting(CostLine::key)
                .containsExactly(null, batch.toString());
        assertThat(report(admin, null, null, Grouping.AVATAR).data()).extracting(CostLine::name).contains("Mira");
    }

    @Test
    void daysAreInTheirOrder() {
        assertThat(report(analyst, "2024-01-31", "2024-02-19", Grouping.DAY).data()).extracting(CostLine::key, line -> usd(line))
                .containsExactly(tuple("2024-01-31", "0.5"), tuple("2024-02-01", "0.04"), tuple("2024-02-19", "2.5"));
    }

    @Test
    void administratorsSeeEverybodysAndMembersTheirStudios() {
        assertThat(report(admin, "2024-02-20", "2024-02-20", Grouping.OPERATION).totalUsd()).isEqualByComparingTo("7.01");
        assertThat(report(analyst, "2024-02-20", "2024-02-20", Grouping.OPERATION).totalUsd()).isEqualByComparingTo("0.01");
    }

    @Test
    void oneIdentityOrBatchCanBeLookedAtAlone() {
        CostReport ofMira = JoinedDatabase.in(() -> costs.report(analyst, new CostOrder(null, null, null, mira, null)));
        CostReport ofBatch = JoinedDatabase.in(() -> costs.report(analyst, new CostOrder(null, null, Grouping.DAY, null, batch)));

        assertThat(ofMira.totalUsd()).isEqualByComparingTo("0.04");
        assertThat(ofBatch.data()).extracting(CostLine::key).containsExactly("2024-02-01");
    }

    @Test
    void daysThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> report(analyst, "2024-02-02", "2024-02-01", null)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> report(analyst, "2023-02-19", "2024-02-20", null)).isInstanceOf(Fault.class);
        assertThat(report(analyst, "2023-02-20", "2024-02-20", null).calls()).isEqualTo(4);
    }

    private CostReport report(Caller caller, String from, String to, Grouping by) {
        return JoinedDatabase.in(() -> costs.report(caller, new CostOrder(date(from), date(to), by, null, null)));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String usd(CostLine line) {
        return line.costUsd().stripTrailingZeros().toPlainString();
    }

    private static void entry(String at, String provider, String operation, UUID studio, UUID avatar, UUID batch, String usd) {
        run("""
                insert into cost_entries (id, created_at, provider, model, operation, studio_id, avatar_id, batch_id, units, cost_usd)
                values (gen_random_uuid(), ?, ?, 'm', ?, ?, ?::uuid, ?::uuid, '{}', ?)""",
                Instant.parse(at), provider, operation, studio, avatar, batch, new BigDecimal(usd));
    }
}
