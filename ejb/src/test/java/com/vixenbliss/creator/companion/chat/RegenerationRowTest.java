package com.vixenbliss.creator.companion.chat;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.chat.Turn.Status;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.recall.Pairs;
import com.vixenbliss.creator.companion.recall.RecallSettings;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: a reply that is made anew is work like any other, and becomes a variant once. */
class RegenerationRowTest {

    private static final ReplyMetadata METADATA = new ReplyMetadata(
            List.of(), List.of(), List.of(), 0, "gemini", "stop", 1, null, false, List.of(), "test", List.of(), List.of());

    private final Scenario scene = new Scenario();
    private final Node here = new Node("here-" + scene.episode);
    private final Node there = new Node("there-" + scene.episode);
    private final TurnLedger ledger = new TurnLedger();
    private final UUID original;
    private final String reply;

    RegenerationRowTest() {
        ledger.database = TestDatabase.get();
        ledger.pairs = new Pairs(null, new RecallSettings(Duration.ZERO, 1, 0, 0));
        original = scene.turn("I like tea", "Good.");
        reply = one("select id from messages where turn_id = ? and role = 'assistant'", original);
        run("update episodes set message_count = 2 where id = ?", scene.episode);
        run("update exchanges set status = 'done' where turn_id = ?", original);
    }

    @Test
    void aDeadWorkersAttemptIsTakenUpAndItsLateReplyChangesNothing() throws SQLException {
        UUID anew = begun();
        Turn dead = ledger.take(anew, here).orElseThrow().turn();
        run("update turns set lease_until = now() - interval '1 second' where id = ?", anew);

        Turn alive = ledger.take(anew, there).orElseThrow().turn();

        assertThat(ledger.finish(dead, said("Too late."))).isEmpty();
        assertThat(ledger.finish(alive, said("Better."))).isPresent();
        assertThat(ledger.finish(alive, said("Again."))).isEmpty();
        assertThat(one("select content from messages where id = ?", UUID.fromString(reply))).isEqualTo("Better.");
        assertThat(one("select string_agg(v ->> 'content', '|') from messages, jsonb_array_elements(alternatives) v where id = ?",
                UUID.fromString(reply))).isEqualTo("Good.|Better.");
        assertThat(one("select message_count from episodes where id = ?", scene.episode)).isEqualTo("2");
        assertThat(one("select status from exchanges where turn_id = ?", original)).isEqualTo("pending");
        assertThat(one("select count(*) from exchanges where turn_id = ?", anew)).isEqualTo("0");
    }

    @Test
    void anAttemptThatFailsLeavesTheReplyAndNothingToLearn() throws SQLException {
        UUID anew = begun();
        Turn turn = ledger.take(anew, here).orElseThrow().turn();

        ledger.fail(turn, "model-unavailable", "No model.");

        assertThat(one("select content from messages where id = ?", UUID.fromString(reply))).isEqualTo("Good.");
        assertThat(one("select status from exchanges where turn_id = ?", original)).isEqualTo("done");
        assertThat(one("select running_turn_id is null from episodes where id = ?", scene.episode)).isEqualTo("t");
    }

    @Test
    void aLineWithoutAReplyGetsOne() throws SQLException {
        run("delete from messages where id = ?", UUID.fromString(reply));
        run("update turns set status = 'failed' where id = ?", original);
        run("update episodes set message_count = 1 where id = ?", scene.episode);

        ledger.finish(ledger.take(begun(), here).orElseThrow().turn(), said("Here I am."));

        assertThat(one("select content || jsonb_array_length(alternatives) from messages where id = ?", UUID.fromString(reply)))
                .isEqualTo("Here I am.0");
        assertThat(one("select status from turns where id = ?", original)).isEqualTo("completed");
        assertThat(one("select message_count from episodes where id = ?", scene.episode)).isEqualTo("2");
    }

    private UUID begun() throws SQLException {
        try (Connection connection = TestDatabase.get().getConnection()) {
            connection.setAutoCommit(false);
            UUID turn = new RegenerationRow(scene.user, scene.episode, UUID.fromString(reply), null, null).insert(connection, original);
            connection.commit();
            return turn;
        }
    }

    private static Reply said(String text) {
        return new Reply(Status.COMPLETED, text, "gemini-2.0-flash", 1, 1, 1, METADATA, null, null);
    }
}
