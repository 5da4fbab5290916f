package com.vixenbliss.creator.companion.chat;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.rights.Eraser;
import com.vixenbliss.creator.companion.chat.Turn.Status;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.recall.Pairs;
import com.vixenbliss.creator.companion.recall.RecallSettings;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that answers after its person has left: nothing comes back. */
class LateReplyTest {

    @TempDir
    private Path keys;

    private final Scenario scene = new Scenario();
    private final Node here = new Node("here-" + scene.episode);
    private final TurnLedger ledger = new TurnLedger();

    LateReplyTest() {
        ledger.database = TestDatabase.get();
        ledger.pairs = new Pairs(null, new RecallSettings(Duration.ZERO, 1, 0, 0));
    }

    @Test
    void itIsStoredNowhere() throws SQLException {
        Line line = new Line(scene.user, scene.character, null, null, "Are you there?", null);
        Turn turn = ledger.accept(line, LineHash.of(line), false, here).orElseThrow().turn();
        new Eraser(keys).erase(scene.user);

        assertThat(ledger.finish(turn, reply("Here I am."))).isEmpty();
        assertThat(ledger.fail(turn, "too-late", "Too late.")).isEmpty();
        assertThat(ledger.take(turn.id(), here)).isEmpty();
        assertThat(ledger.accept(line, LineHash.of(line), false, here)).isEmpty();

        UUID reply = turn.assistantMessageId();
        assertThat(one("select count(*) from messages where id = ? or episode_id = ?", reply, scene.episode)).isEqualTo("0");
    }

    private static Reply reply(String text) {
        ReplyMetadata nothing = new ReplyMetadata(List.of(), List.of(), List.of(), 0, "gemini", "stop", 1, null, false, List.of(), "test", List.of(), List.of());
        return new Reply(Status.COMPLETED, text, "gemini-2.0-flash", 1, 1, 1, nothing, null, null);
    }
}
