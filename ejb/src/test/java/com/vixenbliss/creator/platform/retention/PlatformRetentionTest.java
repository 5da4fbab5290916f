package com.vixenbliss.creator.platform.retention;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlatformRetentionTest {

    private final PlatformRetention platform = platform();

    @Test
    void linksOfTracesGoAfterTwoDaysTheOldestFirst() throws SQLException {
        run("delete from trace_parents");
        List<UUID> old = IntStream.range(0, 5).mapToObj(day -> link(10 - day)).toList();
        UUID fresh = link(1);
        RetentionRule rule = Rows.named(platform, "trace_links");

        assertThat(Rows.over(rule)).extracting(Aged::key).containsExactlyElementsOf(old.stream().map(UUID::toString).toList());
        assertThat(Rows.letGo(rule)).isEqualTo(5);

        assertThat(one("select row_id from trace_parents")).isEqualTo(fresh.toString());
        assertThat(Rows.letGo(rule)).isZero();
    }

    @Test
    void booksAndSafetyEventsStayUnlessTheOperatorSaysForHowLong() throws SQLException {
        UUID event = event(800);
        assertThat(Rows.named(platform, "costs").keep()).isEmpty();
        assertThat(Rows.named(platform, "safety_events").keep()).isEmpty();
        assertThat(new Retention(Stream.of(platform)).rules()).extracting(RetentionRule::name)
                .containsExactly("job_runs", "trace_links");

        platform.safetyPersons = Optional.of(Duration.ofDays(730));
        Rows.letGo(Rows.named(platform, "safety_persons"));

        assertThat(one("select count(*) from safety_events where id = ? and user_id is null and subject is null", event)).isEqualTo("1");
        assertThat(one("select kind from safety_events where id = ?", event)).as("it is still counted").isEqualTo("crisis");
    }

    @Test
    void aYoungSafetyEventKeepsItsPerson() throws SQLException {
        UUID event = event(700);
        platform.safetyPersons = Optional.of(Duration.ofDays(730));

        Rows.letGo(Rows.named(platform, "safety_persons"));

        assertThat(one("select user_id from safety_events where id = ?", event)).isNotNull();
    }

    @Test
    void aSlipOfThePenDeletesNothing() {
        platform.costs = Optional.of(Duration.ofDays(3));

        assertThatThrownBy(platform::rules).hasMessageContaining("RETAIN_COSTS").hasMessageContaining("PT8760H");
    }

    @Test
    void aRunOfAJobGoesWithItsStepsWhenItIsDoneAndOld() throws SQLException {
        run("create table job_instance (jobinstanceid bigint primary key, jobname text)");
        run("""
            create table job_execution (jobexecutionid bigint primary key, batchstatus text, endtime timestamptz,
                                        jobinstanceid bigint references job_instance on delete cascade)""");
        try {
            IntStream.range(1, 4).forEach(id -> run("insert into job_instance values (?, 'x')", id));
            run("insert into job_execution values (1, 'FAILED', now() - interval '101 days', 1)");
            run("insert into job_execution values (2, 'COMPLETED', now() - interval '100 days', 1)");
            run("insert into job_execution values (3, 'FAILED', now() - interval '100 days', 2)");
            run("insert into job_execution values (4, 'COMPLETED', now() - interval '1 day', 3)");

            assertThat(Rows.letGo(Rows.named(platform, "job_runs"))).isEqualTo(1);

            assertThat(one("select string_agg(jobexecutionid::text, ',' order by jobexecutionid) from job_execution")).isEqualTo("3,4");
        } finally {
            run("drop table job_execution, job_instance");
        }
    }

    private static UUID link(int days) {
        UUID id = UUID.randomUUID();
        run("insert into trace_parents (row_id, created_at, traceparent) values (?, now() - make_interval(days => ?), 'x')", id, days);
        return id;
    }

    private static UUID event(int days) {
        UUID id = UUID.randomUUID();
        run("""
            insert into safety_events (id, created_at, user_id, subject, kind, verdict, action)
            values (?, now() - make_interval(days => ?), ?, gen_random_uuid(), 'crisis', 'x', 'x')
            """, id, days, new Scenario().user);
        return id;
    }

    private static PlatformRetention platform() {
        PlatformRetention rules = new PlatformRetention();
        rules.database = TestDatabase.get();
        rules.traces = Duration.ofDays(2);
        rules.jobRuns = Duration.ofDays(90);
        rules.safetyPersons = Optional.empty();
        rules.safetyEvents = Optional.empty();
        rules.costs = Optional.empty();
        return rules;
    }
}
