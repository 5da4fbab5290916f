package com.vixenbliss.creator.companion.chat;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.catalogue.lorebook.trigger.Why;
import com.vixenbliss.creator.companion.chat.ReplyMetadata.LoreUse;
import com.vixenbliss.creator.companion.chat.Turn.Status;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.recall.Pairs;
import com.vixenbliss.creator.companion.recall.RecallSettings;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: who works on a turn when lines come at once and workers die. */
class TurnLedgerTest {

    private static final int AT_ONCE = 12;

    private final Scenario scene = new Scenario();
    private final Node here = new Node("here-" + scene.episode);
    private final Node there = new Node("there-" + scene.episode);
    private final TurnLedger ledger = new TurnLedger();

    TurnLedgerTest() {
        ledger.database = TestDatabase.get();
        ledger.pairs = new Pairs(null, new RecallSettings(Duration.ZERO, 1, 0, 0));
    }

    @Test
    void theSecondLineWaitsUntilTheFirstHasItsReply() throws SQLException {
        Turn first = says("First.", null).orElseThrow();
        Turn second = says("Second.", null).orElseThrow();

        assertThat(first.status()).isEqualTo(Status.RUNNING);
        assertThat(second.status()).isEqualTo(Status.QUEUED);
        assertThat(ledger.take(second.id(), here)).isEmpty();
        assertThat(ledger.finish(first, reply("One.")).orElseThrow().next()).contains(second.id());
        assertThat(ledger.take(second.id(), here).orElseThrow().history()).hasSize(2);
    }

    @Test
    void ofManyLinesAtOnceOneRunsAndEachHasItsPlace() throws Exception {
        Callable<Turn> saying = () -> says("All at once.", null).orElseThrow();
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Turn>> said = people.invokeAll(Stream.generate(() -> saying).limit(AT_ONCE).toList());

            List<Turn> turns = said.stream().map(Future::resultNow).toList();
            assertThat(turns.stream().filter(turn -> turn.status() == Status.RUNNING)).hasSize(1);
            assertThat(turns.stream().map(Turn::userSeq).distinct()).hasSize(AT_ONCE);
        }
    }

    @Test
    void whatLoreWasToldIsKnownToTheNextTurnWhereItAsks() throws SQLException {
        UUID asks = UUID.randomUUID();
        Turn first = says("First.", null).orElseThrow();
        ledger.finish(first, reply("One.", new LoreUse(asks, null, "fox", Why.KEY, 0, true), new LoreUse(UUID.randomUUID(), null, null, Why.CONSTANT, 0, null)));
        Turn second = says("Second.", null).orElseThrow();
        ledger.finish(second, reply("Two.", new LoreUse(asks, null, null, Why.KEPT_ACTIVE, 0, true)));

        Turn third = says("Third.", null).orElseThrow();
        ledger.fail(third, "down", "Down.");
        TurnContext fourth = accept("Fourth.", null).orElseThrow();

        assertThat(fourth.soFar().loreMatched()).containsExactly(asks);
        assertThat(fourth.soFar().replies()).isEqualTo(2);
    }

    @Test
    void aTurnWhoseWorkerLivesIsNotTaken() throws SQLException {
        Turn turn = says("Mine.", null).orElseThrow();

        assertThat(ledger.take(turn.id(), there)).isEmpty();
        assertThat(ledger.orphans(there)).doesNotContain(turn.id());
    }

    @Test
    void aReplyThatComesAfterTheTurnWasTakenOverChangesNothing() throws SQLException {
        Turn mine = says("Whose?", null).orElseThrow();
        run("update turns set lease_until = now() - interval '1 second' where id = ?", mine.id());
        Turn theirs = ledger.take(mine.id(), there).orElseThrow().turn();

        assertThat(ledger.finish(mine, reply("Too late."))).isEmpty();
        assertThat(ledger.fail(mine, "too-late", "Too late.")).isEmpty();
        assertThat(ledger.finish(theirs, reply("In time."))).isPresent();
        assertThat(replyTo(mine)).isEqualTo("In time.");
    }

    @Test
    void aServersNextLifeFindsWhatItsFormerLifeHeld() throws SQLException {
        Turn turn = says("Do not die.", null).orElseThrow();
        Node nextLife = new Node(here.server());

        assertThat(ledger.orphans(nextLife)).contains(turn.id());
        assertThat(ledger.take(turn.id(), nextLife).orElseThrow().turn().fence()).isGreaterThan(turn.fence());
    }

    @Test
    void whatThisLifeLetFallIsFoundLongBeforeItsLeaseRunsOut() throws SQLException {
        Turn inHand = says("Hold me.", null).orElseThrow();
        String leaseOf = "update turns set lease_until = now() + interval '19 seconds' where id = ?";

        assertThat(ledger.orphans(here)).doesNotContain(inHand.id());
        run(leaseOf, inHand.id());
        ledger.renew(List.of(inHand.id()), here);
        assertThat(ledger.orphans(here)).doesNotContain(inHand.id());
        run(leaseOf, inHand.id());
        assertThat(ledger.orphans(there)).doesNotContain(inHand.id());
        assertThat(ledger.orphans(here)).contains(inHand.id());
    }

    @Test
    void deathsAreCountedUntilSomebodyAsksAgain() throws SQLException {
        Turn turn = says("Who dies for me?", null).orElseThrow();
        run("update turns set lease_until = now() - interval '1 second' where id = ?", turn.id());

        Turn takenOver = ledger.take(turn.id(), there).orElseThrow().turn();
        ledger.fail(takenOver, "model-unavailable", "No model.");
        ledger.revive(turn.id());

        assertThat(turn.deaths()).isZero();
        assertThat(takenOver.deaths()).isEqualTo(1);
        assertThat(ledger.take(turn.id(), here).orElseThrow().turn().deaths()).isZero();
    }

    @Test
    void aWaitingLineThatNobodyCalledIsFound() throws SQLException {
        Turn first = says("First.", null).orElseThrow();
        Turn second = says("Second.", null).orElseThrow();
        run("update turns set status = 'failed' where id = ?", first.id());
        run("update episodes set running_turn_id = null where id = ?", scene.episode);
        run("update turns set updated_at = now() - interval '6 seconds' where id = ?", second.id());

        assertThat(ledger.orphans(there)).contains(second.id());
        assertThat(ledger.take(second.id(), there)).isPresent();
    }

    @Test
    void aFailedTurnIsTriedAgainAndItsReplyTakesItsPlace() throws SQLException {
        Turn failed = says("Are you there?", null).orElseThrow();
        ledger.fail(failed, "model-unavailable", "No model.");
        Turn later = says("Hello?", null).orElseThrow();
        ledger.finish(later, reply("Hello."));

        ledger.revive(failed.id());
        ledger.revive(failed.id());

        ledger.finish(ledger.take(failed.id(), here).orElseThrow().turn(), reply("Here I am."));
        assertThat(replyTo(failed)).isEqualTo("Here I am.");
        assertThat(one("select count(*) from messages where episode_id = ?", scene.episode)).isEqualTo("4");
    }

    @Test
    void aRepeatedKeyLeavesNothingBehind() throws SQLException {
        says("Once.", "key").orElseThrow();

        assertThatThrownBy(() -> says("Once.", "key"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(SqlStates.isUniqueViolation(refused)).isTrue());
        assertThat(one("select message_count from episodes where id = ?", scene.episode)).isEqualTo("1");
        assertThat(one("select count(*) from messages where episode_id = ?", scene.episode)).isEqualTo("1");
    }

    @Test
    void anEndedEpisodeTakesNoLine() throws SQLException {
        run("update episodes set is_active = false where id = ?", scene.episode);

        assertThat(says("Too late.", null)).isEmpty();
    }

    private Optional<Turn> says(String words, String key) throws SQLException {
        return accept(words, key).map(TurnContext::turn);
    }

    private Optional<TurnContext> accept(String words, String key) throws SQLException {
        Line line = new Line(scene.user, scene.character, null, null, words, key);
        return ledger.accept(line, LineHash.of(line), false, here);
    }

    private static Reply reply(String text, LoreUse... lore) {
        ReplyMetadata used = new ReplyMetadata(
                List.of(), List.of(), List.of(), 0, "gemini", "stop", 1, null, false, List.of(), "test", List.of(lore), List.of());
        return new Reply(Status.COMPLETED, text, "gemini-2.0-flash", 1, 1, 1, used, null, null);
    }

    private static String replyTo(Turn turn) {
        UUID reply = turn.assistantMessageId();
        return one("select content from messages where id = ?", reply);
    }
}
