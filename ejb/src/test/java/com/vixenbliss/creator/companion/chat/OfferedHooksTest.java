package com.vixenbliss.creator.companion.chat;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.chat.TurnContext.DueHook;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.recall.Pairs;
import com.vixenbliss.creator.companion.recall.RecallSettings;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: what a reply is invited to come back to. */
class OfferedHooksTest {

    private final Scenario scene = new Scenario();
    private final TurnLedger ledger = new TurnLedger();

    OfferedHooksTest() {
        ledger.database = TestDatabase.get();
        ledger.pairs = new Pairs(null, new RecallSettings(Duration.ZERO, 1, 0, 0));
    }

    @Test
    void whatIsDueIsOfferedTheMostUrgentFirst() throws SQLException {
        hook("minor", 10, "pending");
        hook("urgent", 90, "pending");
        hook("in another node's hand", 50, "taken");

        assertThat(offered()).containsExactly("urgent", "in another node's hand", "minor");
    }

    @Test
    void nothingIsOfferedBeforeItsTimeNorWhenItIsStaleOrSettledOrWasOfferedInVain() throws SQLException {
        run("update hooks set trigger_after = now() + interval '1 hour' where id = ?", hook("early", 50, "pending"));
        run("update hooks set expires_at = now() where id = ?", hook("stale", 50, "pending"));
        run("update hooks set offers = ? where id = ?", TurnLedger.OFFERS, hook("in vain", 50, "pending"));
        List.of("fired", "resolved", "dismissed", "expired").forEach(end -> hook(end, 50, end));

        assertThat(offered()).isEmpty();
    }

    @Test
    void aDayAllowsOnlySoMuch() throws SQLException {
        hook("one", 90, "pending");
        hook("two", 80, "pending");
        UUID raised = hook("raised", 50, "fired");
        run("update users set follow_ups_per_day = 2 where id = ?", scene.user);
        run("update hooks set triggered_at = now() where id = ?", raised);
        assertThat(offered()).containsExactly("one");

        run("update hooks set triggered_at = now() - interval '25 hours' where id = ?", raised);
        assertThat(offered()).containsExactly("one", "two");

        run("update users set follow_ups_per_day = 0 where id = ?", scene.user);
        assertThat(offered()).isEmpty();
    }

    @Test
    void whatWasOfferedLatelyKeepsItsPlace() throws SQLException {
        run("update hooks set offers = 1, offered_at = now() where id = ?", hook("begun", 10, "pending"));
        hook("more urgent", 90, "pending");
        run("update users set follow_ups_per_day = 1 where id = ?", scene.user);

        assertThat(offered()).containsExactly("begun");
    }

    private List<String> offered() throws SQLException {
        Line line = new Line(scene.user, scene.character, null, null, "Hello.", null);
        return ledger.accept(line, null, false, new Node("here")).orElseThrow().hooks().stream().map(DueHook::content).toList();
    }

    private UUID hook(String content, int priority, String status) {
        UUID id = TimeOrderedId.next();
        run("insert into hooks (id, user_id, character_id, type, content, claim_key, priority, trigger_after, status) "
                + "values (?, ?, ?, 'follow_up', ?, ?, ?, now() - interval '1 minute', ?)",
                id, scene.user, scene.character, content, "k." + id, priority, status);
        return id;
    }
}
