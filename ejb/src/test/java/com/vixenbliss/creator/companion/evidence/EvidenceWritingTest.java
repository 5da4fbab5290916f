package com.vixenbliss.creator.companion.evidence;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.evidence.Evidence.Source;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.memory.Forgetting;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real PostgreSQL: whatever is said, said again, edited and deleted, what remains is what the remaining lines say. */
class EvidenceWritingTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final int STEPS = 40;

    private static final String STATE = """
            select string_agg(m.claim_key || ' | ' || m.summary || ' | ' || m.valid_from || ' | ' || coalesce(m.valid_to::text, '-') || ' | '
                       || m.is_active || ' | ' || m.importance_score || ' | ' || m.confidence || ' | ' || (
                          select string_agg(s.said_at::text, ',' order by s.said_at) from memory_sources s where s.memory_id = m.id) || ' | '
                       || cardinality(m.source_message_ids) || ' | '
                       || coalesce((select o.claim_key || o.valid_from from memory_events o where o.id = m.superseded_by), '-'),
                       E'\\n' order by m.claim_key, m.valid_from, m.summary)
              from memory_events m where m.user_id = ?
            """;

    private final Scenario scene = new Scenario();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatRemainsIsWhatTheRemainingLinesSay(long seed) throws SQLException {
        Random random = new Random(seed);
        Map<UUID, Line> lines = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            boolean say = lines.isEmpty() || random.nextInt(3) > 0;
            if (say) {
                Line line = new Line(UUID.randomUUID(), MORNING.plusSeconds(random.nextInt(1_000_000)), some(random));
                lines.put(line.id(), line);
                learn(scene, line);
            } else {
                Line line = List.copyOf(lines.values()).get(random.nextInt(lines.size()));
                change(line, random, lines);
            }
        }

        Scenario afresh = new Scenario();
        Map<Instant, Line> inOrder = new TreeMap<>();
        lines.values().forEach(line -> inOrder.put(line.at(), line));
        for (Line line : inOrder.values()) {
            learn(afresh, new Line(UUID.randomUUID(), line.at(), line.learned()));
        }
        assertThat(one(STATE, scene.user)).isEqualTo(one(STATE, afresh.user)).isNotNull();
        assertThat(one("select count(*) from memory_events m where m.user_id = ? and not exists "
                + "(select 1 from memory_sources s where s.memory_id = m.id)", scene.user)).isEqualTo("0");
    }

    @Test
    void aMemoryKeepsItsIdWhileSomethingHoldsIt() throws SQLException {
        Line first = line("person.home.city", "Paris", 1);
        Line again = line("person.home.city", "Paris", 2);
        learn(scene, first);
        learn(scene, again);
        String id = id("Paris");

        withdraw(scene, first);

        assertThat(id("Paris")).isEqualTo(id);
        assertThat(one("select source_message_ids[1] from memory_events where id = ?", UUID.fromString(id))).isEqualTo(again.id().toString());
        withdraw(scene, again);
        assertThat(one(STATE, scene.user)).isNull();
    }

    @Test
    void whatADeletedLineHadEndedIsTrueAgain() throws SQLException {
        Line paris = line("person.home.city", "Paris", 1);
        Line berlin = line("person.home.city", "Berlin", 2);
        learn(scene, paris);
        String before = one(STATE, scene.user);
        learn(scene, berlin);

        withdraw(scene, berlin);

        assertThat(one(STATE, scene.user)).isEqualTo(before);
    }

    @Test
    void whatThePersonCorrectedOutlivesItsLineAndIsEndedLikeAnyOther() throws SQLException {
        Line paris = line("person.home.city", "Paris", 1);
        learn(scene, paris);
        run("update memory_events set summary = 'Lives in Lyon', content = '{\"value\": \"Lives in Lyon\"}', corrected_at = ?::timestamptz where user_id = ?",
                MORNING.plusSeconds(90).toString(), scene.user);

        withdraw(scene, paris);
        assertThat(one("select summary || cardinality(source_message_ids) from memory_events where user_id = ? and is_active", scene.user))
                .isEqualTo("Lives in Lyon0");
        learn(scene, line("person.home.city", "Rome", 3));

        assertThat(one("select summary from memory_events where user_id = ? and is_active", scene.user)).contains("Rome");
        assertThat(one("select count(*) from memory_events where user_id = ? and summary = 'Lives in Lyon' and valid_to is not null",
                scene.user)).isEqualTo("1");
    }

    @Test
    void whatAForgottenMemoryHadEndedStaysInThePast() throws SQLException {
        Line paris = line("person.home.city", "Paris", 1);
        learn(scene, paris);
        learn(scene, line("person.home.city", "Berlin", 2));
        assertThat(Forgetting.forget(scene.user, UUID.fromString(id("Berlin")))).isTrue();

        learn(scene, paris);

        assertThat(one("select valid_to is not null and not is_active from memory_events where user_id = ? and summary like '%Paris%'",
                scene.user)).isEqualTo("t");
    }

    @Test
    void whatContradictsAPinnedMemoryIsNotedAndTrueNoLonger() throws SQLException {
        learn(scene, line("person.home.city", "Paris", 1));
        run("update memory_events set pinned = true where user_id = ?", scene.user);
        Line berlin = line("person.home.city", "Berlin", 2);

        learn(scene, berlin);
        learn(scene, line("person.home.city", "Paris", 3));

        assertThat(one("select summary || cardinality(source_message_ids) from memory_events where user_id = ? and is_active", scene.user))
                .isEqualTo("Lives in Paris2");
        assertThat(one("select valid_to = valid_from from memory_events where id = ?", UUID.fromString(id("Berlin")))).isEqualTo("t");
    }

    @Test
    void aMemoryThatNeverCameFromALineIsLeftAlone() throws SQLException {
        UUID id = UUID.randomUUID();
        run("insert into memory_events (id, user_id, character_id, type, summary, content, claim_key, importance_score, observed_at, valid_from) "
                + "values (?, ?, ?, 'fact', 'Lives in Oslo', '{\"value\": \"Oslo\"}', 'person.home.city', 0.5, ?::timestamptz, ?::timestamptz)",
                id, scene.user, scene.character, MORNING.toString(), MORNING.toString());
        Line berlin = line("person.home.city", "Berlin", 5);
        learn(scene, berlin);
        assertThat(one("select valid_to is not null from memory_events where id = ?", id)).isEqualTo("t");

        withdraw(scene, berlin);

        assertThat(one("select valid_to is null and is_active from memory_events where id = ?", id)).isEqualTo("t");
    }

    private void change(Line line, Random random, Map<UUID, Line> lines) throws SQLException {
        if (random.nextBoolean()) {
            withdraw(scene, line);
            lines.remove(line.id());
        } else {
            Line edited = new Line(line.id(), line.at(), some(random));
            learn(scene, edited);
            lines.put(line.id(), edited);
        }
    }

    private static List<Learned> some(Random random) {
        List<Learned> said = new ArrayList<>();
        for (int left = random.nextInt(3); left >= 0; left--) {
            said.add(Saying.ALL.get(random.nextInt(Saying.ALL.size())));
        }
        return said;
    }

    private static Line line(String key, String value, int minute) {
        return new Line(UUID.randomUUID(), MORNING.plusSeconds(60L * minute), List.of(Saying.of(key, value, "Lives in " + value)));
    }

    private String id(String word) {
        return one("select id from memory_events where user_id = ? and summary like '%' || ? || '%'", scene.user, word);
    }

    private static void learn(Scenario where, Line line) throws SQLException {
        writing(writing -> writing.learn(line.in(where), line.learned()));
    }

    private static void withdraw(Scenario where, Line line) throws SQLException {
        writing(writing -> writing.withdraw(line.in(where)));
    }

    private static void writing(Work work) throws SQLException {
        try (Connection connection = TestDatabase.get().getConnection()) {
            connection.setAutoCommit(false);
            work.run(new EvidenceWriting(connection));
            connection.commit();
        }
    }

    private interface Work {
        void run(EvidenceWriting writing) throws SQLException;
    }

    private record Line(UUID id, Instant at, List<Learned> learned) {

        Source in(Scenario scene) {
            return new Source(scene.user, scene.character, id, id, scene.episode, at);
        }
    }
}
