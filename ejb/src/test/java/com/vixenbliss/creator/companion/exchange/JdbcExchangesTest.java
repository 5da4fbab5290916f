package com.vixenbliss.creator.companion.exchange;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.hook.model.HookType;
import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Change;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: what two workers, a dead worker and a repeat do to the rows. */
class JdbcExchangesTest {

    private final Scenario scene = new Scenario();
    private final JdbcExchanges exchanges = exchanges("node-a", Duration.ofMinutes(1));

    private static JdbcExchanges exchanges(String node, Duration lease) {
        JdbcExchanges exchanges = new JdbcExchanges(new Node(node), lease);
        exchanges.database = TestDatabase.get();
        return exchanges;
    }

    @Test
    void aClaimLoadsAllThatIsNeeded() {
        scene.turn("Hello", "Hi you.");
        UUID hook = plantedHook();
        UUID turn = scene.turn("I am Ana & I moved to Berlin?", "Nice.", List.of(), List.of(hook));

        Exchange exchange = exchanges.claim(turn).orElseThrow();

        assertThat(exchange.line()).isEqualTo("I am Ana & I moved to Berlin?");
        assertThat(exchange.reply()).isEqualTo("Nice.");
        assertThat(exchange.earlier()).extracting(Exchange.Line::content).containsExactly("Hello", "Hi you.");
        assertThat(exchange.offered()).extracting(Exchange.Offered::id).containsExactly(hook);
        assertThat(exchange.timeZone()).isEqualTo("Europe/Berlin");
        assertThat(exchange.bond()).isEqualTo(Bond.NEW);
        assertThat(exchange.studioId()).isEqualTo(scene.studio);
        assertThat(exchange.linesInEpisode()).isEqualTo(4);
        assertThat(exchange.linesBefore()).isEqualTo(2);
        assertThat(exchange.attempts()).isEqualTo(1);
    }

    @Test
    void aLineWithoutReplyIsLearnedFromToo() {
        Exchange exchange = exchanges.claim(scene.turn("My name is Ana", null)).orElseThrow();

        assertThat(exchange.reply()).isNull();
        assertThat(exchange.usedMemories()).isEmpty();
        assertThat(exchange.linesBefore()).isZero();
    }

    @Test
    void whatWasDroppedIsHadAgainAtOnceButNotFromAnotherServersHands() {
        UUID dropped = scene.turn("Hello", "Hi.");
        Exchange first = exchanges.claim(dropped).orElseThrow();

        exchanges("node-b", Duration.ofMinutes(1)).release(List.of(dropped));
        assertThat(exchanges.claim(dropped)).isEmpty();
        exchanges.release(List.of(dropped));

        assertThat(exchanges.claim(dropped).orElseThrow().fence()).isGreaterThan(first.fence());
    }

    @Test
    void onlyOneOfEightWorkersGetsIt() throws Exception {
        UUID turn = scene.turn("Hello", "Hi.");

        List<Boolean> got = atOnce(8, () -> exchanges.claim(turn).isPresent());

        assertThat(got).containsOnlyOnce(true);
    }

    @Test
    void aDeadWorkersExchangeComesBackAndItsLateWriteChangesNothing() {
        UUID turn = scene.turn("I like tea", "Good.");
        Exchange dead = exchanges("node-a", Duration.ZERO).claim(turn).orElseThrow();

        Exchange second = exchanges.claim(turn).orElseThrow();

        assertThat(exchanges.complete(dead, likes("tea"))).isEmpty();
        assertThat(memories()).isZero();
        assertThat(exchanges.complete(second, likes("tea"))).isPresent();
        assertThat(exchanges.complete(second, likes("tea"))).isEmpty();
        assertThat(exchanges.claim(turn)).isEmpty();
        assertThat(memories()).isEqualTo(1);
    }

    @Test
    void aRestartedServerTakesUpAtOnceWhatItHeld() {
        UUID turn = scene.turn("Hello", "Hi.");
        String server = "node-" + turn;
        exchanges(server, Duration.ofHours(1)).claim(turn);

        JdbcExchanges nextLife = exchanges(server, Duration.ofHours(1));

        assertThat(nextLife.claim(turn)).isEmpty();
        assertThat(nextLife.recover()).isEqualTo(1);
        assertThat(nextLife.claim(turn)).isPresent();
    }

    @Test
    void theSameFactEightTimesAtOnceIsOneMemory() throws Exception {
        List<UUID> turns = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            turns.add(scene.turn("My name is Ana", "Hello Ana."));
        }
        List<Callable<Boolean>> work = turns.stream().map(turn -> (Callable<Boolean>) () -> {
            Exchange exchange = exchanges.claim(turn).orElseThrow();
            return exchanges.complete(exchange, learning(memory("person.name", "Ana"), 1, 10)).isPresent();
        }).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(memories()).isEqualTo(1);
        assertThat(one("select cardinality(source_message_ids) from memory_events where user_id = ?", scene.user)).isEqualTo("8");
        assertThat(one("select dynamic ->> 'tension_level' from relationships where id = ?", scene.relationship)).isEqualTo("28");
        assertThat(one("select stage_progress from relationships where id = ?", scene.relationship)).isEqualTo("80");
        assertThat(Bond.replay(history())).isEqualTo(bond());
    }

    @Test
    void aContradictionClosesTheOldClaimAndKeepsIt() {
        learn("I live in Paris", memory("person.home.city", "Paris"));
        learn("I moved to Berlin", memory("person.home.city", "Berlin"));

        assertThat(one("select summary from memory_events where user_id = ? and is_active", scene.user)).contains("Berlin");
        assertThat(one("""
                select count(*) from memory_events old join memory_events new on new.id = old.superseded_by
                 where old.user_id = ? and old.summary like '%Paris%' and not old.is_active and old.valid_to = new.valid_from
                """, scene.user)).isEqualTo("1");
    }

    @Test
    void whoSuddenlyDislikesAThingNoLongerLikesIt() {
        learn("I like coffee", memory("person.likes.coffee", "coffee"));
        learn("I can't stand coffee now", memory("person.dislikes.coffee", "coffee"));

        assertThat(one("select string_agg(claim_key, ',') from memory_events where user_id = ? and is_active", scene.user))
                .isEqualTo("person.dislikes.coffee");
    }

    @Test
    void anOlderLineThatIsLearnedLaterGoesIntoThePast() {
        UUID earlier = scene.turn("I live in Paris", "Ah.");
        learn("I moved to Berlin", memory("person.home.city", "Berlin"));

        complete(earlier, learning(memory("person.home.city", "Paris"), 0, 0));

        assertThat(one("select summary from memory_events where user_id = ? and is_active", scene.user)).contains("Berlin");
        assertThat(one("select count(*) from memory_events where user_id = ? and valid_to is not null", scene.user)).isEqualTo("1");
    }

    @Test
    void aFullStageGivesWayAndTheHistoryReplays() {
        Outcome last = null;
        for (int i = 0; i < 10; i++) {
            last = complete(scene.turn("line " + i, "reply"), learning(null, -7, 10));
        }

        assertThat(last.entered()).contains(Stage.FRIENDLY);
        assertThat(bond().stage()).isEqualTo(Stage.FRIENDLY);
        assertThat(bond().progress()).isZero();
        assertThat(bond().dynamic().tensionLevel()).isZero();
        assertThat(bond().milestones()).extracting("name").containsExactly("became friendly");
        assertThat(Bond.replay(history())).isEqualTo(bond());
    }

    @Test
    void aTurnThatIsTriedAgainDoesNotMoveTheRelationshipTwice() {
        UUID turn = scene.turn("Hello", "Hi.");
        complete(turn, learning(null, 5, 5));
        run("update exchanges set status = 'pending', due_at = now() where turn_id = ?", turn);

        complete(turn, learning(null, 5, 5));

        assertThat(bond().progress()).isEqualTo(5);
        assertThat(Bond.replay(history())).isEqualTo(bond());
    }

    @Test
    void hooksArePlannedMovedAndUsed() {
        Instant friday = Instant.parse("2026-11-27T09:00:00Z");
        complete(scene.turn("Interview on Friday", "Good luck."), hooking(plan("Ask about the interview", friday)));
        Instant monday = friday.plus(Duration.ofDays(3));
        complete(scene.turn("It was moved to Monday", "Oh."), hooking(plan("Ask about the interview on Monday", monday)));
        assertThat(one("select count(*) from hooks where user_id = ?", scene.user)).isEqualTo("1");
        assertThat(one("select trigger_after = ?::timestamptz from hooks where user_id = ?", monday.toString(), scene.user)).isEqualTo("t");

        UUID hook = UUID.fromString(one("select id from hooks where user_id = ?", scene.user));
        UUID turn = scene.turn("Hi", "How did the interview go?", List.of(), List.of(hook));
        complete(turn, new Extraction(List.of(), List.of(), still(), List.of(hook), List.of()));

        assertThat(one("select status || ' ' || fired_as || ' ' || offers from hooks where id = ?", hook)).isEqualTo("fired reply 1");
        assertThat(one("select m.content from hooks h join messages m on m.id = h.fired_message_id where h.id = ?", hook))
                .isEqualTo("How did the interview go?");
    }

    @Test
    void aHookThatARemadeReplyNoLongerTakesUpWaitsAgain() {
        UUID hook = plantedHook();
        UUID turn = scene.turn("Hi", "How did the interview go?", List.of(), List.of(hook));
        complete(turn, new Extraction(List.of(), List.of(), still(), List.of(hook), List.of()));

        remade(turn, "The usual?", "[]");

        assertThat(one("select status || ' ' || is_active from hooks where id = ?", hook)).isEqualTo("pending true");
        assertThat(one("select triggered_at is null and fired_message_id is null and ended_at is null from hooks where id = ?", hook))
                .isEqualTo("t");
    }

    @Test
    void aHookStaysTakenUpWhenOnlyTheLineBeforeWasChanged() {
        UUID hook = plantedHook();
        UUID turn = scene.turn("Hi", "How did the interview go?", List.of(), List.of(hook));
        complete(turn, new Extraction(List.of(), List.of(), still(), List.of(hook), List.of()));

        remade(turn, "How did the interview go?", "[\"" + hook + "\"]");

        assertThat(one("select status from hooks where id = ?", hook)).isEqualTo("fired");
    }

    /** The turn is learned from once more, with another reply in its place. */
    private void remade(UUID turn, String reply, String hooks) {
        run("update messages set content = ?, metadata = jsonb_build_object('hook_ids', ?::jsonb) where turn_id = ? and role = 'assistant'",
                reply, hooks, turn);
        run("update exchanges set status = 'pending', attempts = 0, fence = fence + 1, due_at = now() where turn_id = ?", turn);
        complete(turn, new Extraction(List.of(), List.of(), still(), List.of(), List.of()));
    }

    @Test
    void aHookThatTheLineSettlesFallsSilentAndOneThatWasOnlyOfferedIsCounted() {
        UUID settled = plantedHook();
        run("update hooks set claim_key = 'follow_up.person.flight' where id = ?", settled);
        complete(scene.turn("Exam on Monday", "Oh."), hooking(plan("Ask about the exam", Instant.now())));
        UUID offered = UUID.fromString(one("select id from hooks where user_id = ? and id <> ?", scene.user, settled));
        UUID turn = scene.turn("They cancelled my flight", "Oh no.", List.of(), List.of(offered));
        Exchange exchange = exchanges.claim(turn).orElseThrow();
        assertThat(exchange.waiting()).extracting(Exchange.Offered::id).containsExactly(settled);

        exchanges.complete(exchange, new Extraction(List.of(), List.of(), still(), List.of(), List.of(settled)));

        assertThat(one("select status || ' ' || offers from hooks where id = ?", settled)).isEqualTo("resolved 0");
        assertThat(one("select status || ' ' || offers from hooks where id = ?", offered)).isEqualTo("pending 1");
    }

    @Test
    void whatAReplyDrewOnIsCountedForItsOwnerOnly() {
        learn("I like tea", memory("person.likes.tea", "tea"));
        UUID memory = UUID.fromString(one("select id from memory_events where user_id = ?", scene.user));
        Scenario stranger = new Scenario();

        complete(scene.turn("Hi", "Tea?", List.of(memory), List.of()), new Extraction(List.of(), List.of(), still(), List.of(), List.of()));
        complete(stranger.turn("Hi", "Tea?", List.of(memory), List.of()), new Extraction(List.of(), List.of(), still(), List.of(), List.of()));

        assertThat(one("select reference_count from memory_events where id = ?", memory)).isEqualTo("1");
    }

    @Test
    void nothingIsLearnedFromALineThatARuleAnswered() {
        UUID turn = scene.turn("I want to kill myself", "I am stepping out of the story.");
        run("update messages set metadata = '{\"finish\": \"rule\"}' where turn_id = ? and role = 'assistant'", turn);

        assertThat(exchanges.claim(turn).orElseThrow().line()).isNull();
    }

    @Test
    void backOffDeathAndTheProvidersAbsenceAreKeptApart() {
        UUID turn = scene.turn("Hello", "Hi.");
        Exchange first = exchanges.claim(turn).orElseThrow();
        exchanges.postpone(first, Duration.ZERO, "no model");
        Exchange second = exchanges.claim(turn).orElseThrow();
        assertThat(second.attempts()).isEqualTo(1);

        exchanges.retry(second, Duration.ofHours(1), "unreadable");
        assertThat(exchanges.claim(turn)).isEmpty();
        run("update exchanges set due_at = now() - interval '1 minute' where turn_id = ?", turn);
        assertThat(exchanges.due(1000)).contains(turn);
        Exchange third = exchanges.claim(turn).orElseThrow();
        assertThat(third.attempts()).isEqualTo(2);

        assertThat(exchanges.bury(third, "never readable")).isTrue();
        assertThat(exchanges.bury(third, "again")).isFalse();
        assertThat(one("select status || ' ' || last_error from exchanges where turn_id = ?", turn)).isEqualTo("dead never readable");
    }

    private UUID plantedHook() {
        complete(scene.turn("Interview tomorrow", "Good luck."), hooking(plan("Ask about it", Instant.now())));
        run("delete from messages where episode_id = ? and content in ('Interview tomorrow', 'Good luck.')", scene.episode);
        return UUID.fromString(one("select id from hooks where user_id = ?", scene.user));
    }

    private void learn(String line, Learned memory) {
        complete(scene.turn(line, "I see."), learning(memory, 0, 0));
    }

    private Outcome complete(UUID turn, Extraction extraction) {
        Exchange exchange = exchanges.claim(turn).orElseThrow();
        Movement judged = extraction.movement();
        Movement dated = new Movement(judged.tensionDelta(), judged.tone(), judged.beat(), judged.progress(),
                judged.milestones(), exchange.saidAt());
        return exchanges.complete(exchange, new Extraction(extraction.memories(), extraction.hooks(), dated,
                extraction.usedHooks(), extraction.resolvedHooks())).orElseThrow();
    }

    private long memories() {
        return Long.parseLong(one("select count(*) from memory_events where user_id = ?", scene.user));
    }

    private Bond bond() {
        UUID turn = scene.turn("look", "look");
        return exchanges.claim(turn).orElseThrow().bond();
    }

    private List<Change> history() throws IllegalStateException {
        List<Change> history = new ArrayList<>();
        try (Connection connection = TestDatabase.get().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select e.kind, e.amount, e.detail, m.created_at
                          from relationship_events e join messages m on m.id = e.source_message_id
                         where e.relationship_id = '%s' order by e.position
                        """.formatted(scene.relationship))) {
            while (rows.next()) {
                history.add(new Change(Change.Kind.of(rows.getString(1)), (Integer) rows.getObject(2), rows.getString(3),
                        rows.getTimestamp(4).toInstant()));
            }
            return history;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Movement still() {
        return new Movement(0, "", "", 0, List.of(), Instant.now());
    }

    private static Extraction likes(String what) {
        return learning(memory("person.likes." + what, what), 0, 0);
    }

    private static Extraction hooking(PlannedHook plan) {
        return new Extraction(List.of(), List.of(plan), still(), List.of(), List.of());
    }

    private static PlannedHook plan(String content, Instant when) {
        return new PlannedHook(HookType.FOLLOW_UP, "follow_up.person.interview", content, "", "So?", 50, when);
    }

    private static Learned memory(String key, String value) {
        return new Learned(MemoryType.FACT, Canon.REAL, ClaimKey.of(key, Canon.REAL, value), new Claim(value, value), "test",
                "The person said " + value + ".", 0.7, 0.9, 0, List.of());
    }

    private static Extraction learning(Learned memory, int tension, int progress) {
        Movement movement = new Movement(tension, "warm", "they talked", progress, List.of(), Instant.now());
        return new Extraction(memory == null ? List.of() : List.of(memory), List.of(), movement, List.of(), List.of());
    }

    private static List<Boolean> atOnce(int copies, Callable<Boolean> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(copies)) {
            List<Boolean> got = new ArrayList<>();
            for (Future<Boolean> done : threads.invokeAll(java.util.Collections.nCopies(copies, work))) {
                got.add(done.get());
            }
            return got;
        }
    }
}
