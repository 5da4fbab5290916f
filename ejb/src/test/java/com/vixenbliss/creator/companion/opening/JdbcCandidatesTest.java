package com.vixenbliss.creator.companion.opening;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.safety.Disclosure;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: a due hook is said once, whoever looks, dies or speaks meanwhile. */
class JdbcCandidatesTest {

    private static final Words WORDS = Words.stored("How did it go?");

    private final Scenario scene = new Scenario();
    private final JdbcCandidates hooks = node("node-" + scene.user);

    private static JdbcCandidates node(String name) {
        JdbcCandidates hooks = new JdbcCandidates(new Node(name), new Tact(Duration.ofHours(1)), new Disclosure());
        hooks.database = TestDatabase.get();
        return hooks;
    }

    /** Nothing of another test is due, and Sam wants to be spoken to, at any hour. */
    @BeforeEach
    void prepare() {
        run("update hooks set status = 'dismissed' where is_active");
        run("update users set proactive_messages = true, quiet_from = '00:00', quiet_to = '00:00' where id = ?", scene.user);
        scene.turn("I have an interview", "Good luck.");
        run("update exchanges set status = 'done'");
        silence("5 hours");
    }

    @Test
    void whatIsDueIsReadWithAllThatDecides() throws SQLException {
        UUID hook = aDueHook();
        run("update hooks set triggered_at = now() where id = ?", anotherHook("fired"));

        Candidate candidate = taken(hook);

        assertThat(candidate.wishes().proactive()).isTrue();
        assertThat(candidate.personName()).isEqualTo("Sam");
        assertThat(candidate.timeZone()).isEqualTo("Europe/Berlin");
        assertThat(candidate.raised()).hasSize(1);
        assertThat(candidate.earlier()).extracting(Candidate.Said::content).containsExactly("I have an interview", "Good luck.");
        assertThat(candidate.lastLineAt()).isBefore(candidate.now().minus(Duration.ofHours(4)));
        assertThat(candidate.lastFinish()).isNull();
        assertThat(candidate.unlearned()).isFalse();
        assertThat(candidate.personActive()).isTrue();
    }

    @Test
    void aHookBeforeItsTimeIsNotTaken() throws SQLException {
        UUID hook = aDueHook();
        run("update hooks set look_at = now() + interval '1 minute' where id = ?", hook);

        assertThat(hooks.take(100)).extracting(Candidate::hookId).doesNotContain(hook);
    }

    @Test
    void ofEightNodesOneGetsIt() throws Exception {
        UUID hook = aDueHook();
        List<UUID> got = Collections.synchronizedList(new ArrayList<>());

        atOnce(8, () -> {
            node("node-x").take(100).forEach(candidate -> got.add(candidate.hookId()));
            return null;
        });

        assertThat(got).containsOnlyOnce(hook);
    }

    @Test
    void theLineStandsInTheEpisodeAndTellsWhereItComesFrom() throws SQLException {
        UUID hook = aDueHook();

        OpeningLine line = hooks.say(taken(hook), WORDS, "With Mira").orElseThrow();

        assertThat(line.episodeId()).isEqualTo(scene.episode);
        assertThat(one("select role || ' ' || content from messages where id = ?", line.messageId())).isEqualTo("assistant How did it go?");
        assertThat(one("select metadata ->> 'finish' || ' ' || (metadata -> 'hook_ids' ->> 0) from messages where id = ?",
                line.messageId())).isEqualTo("proactive " + hook);
        assertThat(one("select metadata -> 'ai_disclosure' ->> 'text' from messages where id = ?", line.messageId())).isNotBlank();
        assertThat(one("select status || ' ' || fired_as || ' ' || (fired_message_id = ?) from hooks where id = ?",
                line.messageId(), hook)).isEqualTo("fired opening true");
        assertThat(one("select (disclosed_at is null)::text from episodes where id = ?", scene.episode)).isEqualTo("true");
        assertThat(hooks.take(100)).isEmpty();
    }

    @Test
    void whenTheEpisodeIsOldOrEndedANewOneBeginsWithTheLine() throws SQLException {
        silence("3 days");
        UUID old = hooks.say(taken(aDueHook()), WORDS, "With Mira").orElseThrow().episodeId();
        run("update episodes set is_active = false, ended_at = now() where id = ?", old);
        answered(old);

        UUID next = hooks.say(taken(anotherHook("pending")), WORDS, "With Mira").orElseThrow().episodeId();

        assertThat(old).isNotEqualTo(scene.episode);
        assertThat(one("select (not is_active)::text from episodes where id = ?", scene.episode)).isEqualTo("true");
        assertThat(one("select title || ' ' || message_count || ' ' || next_seq from episodes where id = ?", next)).isEqualTo("With Mira 1 2");
        assertThat(one("select total_episodes from relationships where id = ?", scene.relationship)).isEqualTo("2");
    }

    @Test
    void aDeadNodesHookComesBackAndItsLateLineIsNotSaid() throws SQLException {
        UUID hook = aDueHook();
        Candidate dead = taken(hook);
        run("update hooks set look_at = now() where id = ?", hook);

        Candidate second = taken(hook);

        assertThat(hooks.say(dead, WORDS, "E")).isEmpty();
        assertThat(hooks.say(second, WORDS, "E")).isPresent();
        assertThat(hooks.say(second, WORDS, "E")).isEmpty();
        assertThat(proactiveLines()).isEqualTo("1");
    }

    @Test
    void aRestartedServerTakesUpAtOnceWhatItHeld() throws SQLException {
        UUID hook = aDueHook();
        taken(hook);
        JdbcCandidates nextLife = node("node-" + scene.user);
        assertThat(nextLife.take(100)).isEmpty();

        assertThat(nextLife.recover()).isEqualTo(1);

        assertThat(nextLife.take(100)).extracting(Candidate::hookId).containsExactly(hook);
    }

    @Test
    void aTurnThatBeganMeanwhileWins() throws SQLException {
        UUID hook = aDueHook();
        Candidate candidate = taken(hook);
        run("update episodes set running_turn_id = ?, last_message_at = now() where id = ?", TimeOrderedId.next(), scene.episode);

        assertThat(hooks.say(candidate, WORDS, "E")).isEmpty();

        assertThat(proactiveLines()).isEqualTo("0");
        assertThat(one("select status || ' ' || (look_at > now()) from hooks where id = ?", hook)).isEqualTo("pending true");
    }

    @Test
    void whatWasSettledOrDismissedMeanwhileIsNotSaid() throws SQLException {
        UUID hook = aDueHook();
        Candidate candidate = taken(hook);
        run("update hooks set status = 'resolved' where id = ?", hook);

        assertThat(hooks.say(candidate, WORDS, "E")).isEmpty();

        assertThat(one("select status from hooks where id = ?", hook)).isEqualTo("resolved");
        assertThat(proactiveLines()).isEqualTo("0");
    }

    @Test
    void twoNodesDoNotSayMoreThanADayAllows() throws Exception {
        run("update users set follow_ups_per_day = 1 where id = ?", scene.user);
        Scenario other = new Scenario();
        run("insert into relationships (id, user_id, character_id) values (?, ?, ?)", TimeOrderedId.next(), scene.user, other.character);
        run("insert into episodes (id, user_id, character_id, relationship_id, episode_number, title, is_active, started_at) "
                + "select ?, user_id, character_id, id, 1, 'E', false, now() - interval '2 days' from relationships "
                + "where user_id = ? and character_id = ?", TimeOrderedId.next(), scene.user, other.character);
        aHook(scene.character, "pending");
        aHook(other.character, "pending");
        List<Candidate> both = hooks.take(100);
        assertThat(both).hasSize(2);

        List<Optional<OpeningLine>> said = both.stream().parallel().map(this::said).toList();

        assertThat(said.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(one("select count(*) from hooks where user_id = ? and fired_as = 'opening'", scene.user)).isEqualTo("1");
    }

    @Test
    void aLineThatFailsInTheMiddleLeavesNothing() throws SQLException {
        UUID hook = aDueHook();
        Candidate candidate = taken(hook);
        Words tooMuch = new Words(null, null, null, null, null, null, null); // a message without content is refused

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> hooks.say(candidate, tooMuch, "E")).isInstanceOf(SQLException.class);

        assertThat(one("select status from hooks where id = ?", hook)).isEqualTo("taken");
        assertThat(one("select message_count from episodes where id = ?", scene.episode)).isEqualTo("0");
        assertThat(hooks.say(candidate, WORDS, "E")).isPresent();
    }

    @Test
    void postponedAndExpiredHooksAreLetGo() throws SQLException {
        UUID later = aDueHook();
        hooks.postpone(taken(later), Instant.now().plusSeconds(3600));
        UUID stale = anotherHook("pending");
        hooks.expire(taken(stale));

        assertThat(hooks.take(100)).isEmpty();
        assertThat(one("select status from hooks where id = ?", later)).isEqualTo("pending");
        assertThat(one("select status || ' ' || is_active from hooks where id = ?", stale)).isEqualTo("expired false");
    }

    private Optional<OpeningLine> said(Candidate candidate) {
        try {
            return hooks.say(candidate, WORDS, "E");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Candidate taken(UUID hook) throws SQLException {
        return hooks.take(100).stream().filter(candidate -> candidate.hookId().equals(hook)).findFirst().orElseThrow();
    }

    private UUID aDueHook() {
        return aHook(scene.character, "pending");
    }

    private UUID anotherHook(String status) {
        return aHook(scene.character, status);
    }

    private UUID aHook(UUID character, String status) {
        UUID hook = TimeOrderedId.next();
        run("insert into hooks (id, user_id, character_id, type, content, suggested_opener, claim_key, trigger_after, status) "
                + "values (?, ?, ?, 'follow_up', 'Ask how it went', 'So?', ?, now() - interval '1 minute', ?)",
                hook, scene.user, character, "k." + hook, status);
        return hook;
    }

    private void silence(String howLong) {
        run("update episodes set started_at = now() - ?::interval, last_message_at = now() - ?::interval, next_seq = 3 where id = ?",
                howLong, howLong, scene.episode);
    }

    /** The person came back, said something, and went again. */
    private void answered(UUID episode) {
        run("insert into messages (id, episode_id, seq, role, content) values (?, ?, 9, 'user', 'Fine.')", TimeOrderedId.next(), episode);
        run("update episodes set last_message_at = now() - interval '2 days' where id = ?", episode);
    }

    private String proactiveLines() {
        return one("select count(*) from messages m join episodes e on e.id = m.episode_id "
                + "where e.user_id = ? and m.metadata ->> 'finish' = 'proactive'", scene.user);
    }

    private static <T> void atOnce(int workers, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            for (Future<T> done : threads.invokeAll(Collections.nCopies(workers, work))) {
                done.get();
            }
        }
    }
}
