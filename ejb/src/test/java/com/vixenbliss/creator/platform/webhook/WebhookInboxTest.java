package com.vixenbliss.creator.platform.webhook;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.retention.Aged;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookInboxTest {

    private static final byte[] BODY = "{\"id\":\"p1\",\"status\":\"succeeded\"}".getBytes(StandardCharsets.UTF_8);

    private final List<UUID> woken = new ArrayList<>();
    private final List<String> buried = new ArrayList<>();
    private final List<WebhookArrived> heard = new ArrayList<>();
    private final JdbcWebhookEvents events = new JdbcWebhookEvents();
    private RuntimeException failure;
    private WebhookInbox inbox;

    @BeforeEach
    void anEmptyInbox() {
        run("delete from webhook_events");
        events.database = TestDatabase.get();
        inbox = new WebhookInbox(events, wakeups(), event -> {
            heard.add(event);
            if (failure != null) {
                throw failure;
            }
        });
    }

    private Wakeups wakeups() {
        return new Wakeups() {
            @Override
            public void send(MessageQueue queue, UUID rowId) {
                assertThat(queue).isEqualTo(MessageQueue.WEBHOOK);
                woken.add(rowId);
            }

            @Override
            public void bury(MessageQueue failedAt, UUID rowId) {
                buried.add(failedAt + " " + rowId);
            }
        };
    }

    @Test
    void keepsAnEventAndWakesSomebody() {
        assertThat(inbox.receive("replicate", "msg_1", BODY)).isTrue();

        assertThat(woken).hasSize(1);
        assertThat(one("select payload from webhook_events where id = ? and signature_ok and status = 'pending'", woken.getFirst()))
                .isEqualTo(new String(BODY, StandardCharsets.UTF_8));
    }

    @Test
    void aRepeatHasNoSecondEffect() {
        inbox.receive("replicate", "msg_1", BODY);

        assertThat(inbox.receive("replicate", "msg_1", BODY)).isFalse();

        assertThat(woken).hasSize(1);
        assertThat(inbox.receive("another", "msg_1", BODY)).isTrue();
    }

    @Test
    void aRepeatOfWhatIsLongDoneIsKnownToo() {
        inbox.receive("replicate", "msg_1", BODY);
        inbox.process(woken.getFirst());

        assertThat(inbox.receive("replicate", "msg_1", BODY)).isFalse();
        assertThat(heard).hasSize(1);
    }

    @Test
    void handsAnEventOnOnceAndForgetsWhatItSaid() {
        inbox.receive("replicate", "msg_1", BODY);

        inbox.process(woken.getFirst());
        inbox.process(woken.getFirst());

        assertThat(heard).containsExactly(
                new WebhookArrived("replicate", "msg_1", new String(BODY, StandardCharsets.UTF_8)));
        assertThat(one("select payload is null and processed_at is not null from webhook_events where status = 'done'")).isEqualTo("t");
    }

    @Test
    void aFailingObserverHearsItAgainLater() {
        failure = new IllegalStateException("not yet");
        inbox.receive("replicate", "msg_1", BODY);
        UUID id = woken.getFirst();

        inbox.process(id);
        inbox.process(id);

        assertThat(heard).as("its time has not come").hasSize(1);
        assertThat(one("select error from webhook_events where status = 'pending' and due_at > now()")).contains("not yet");
        failure = null;
        itsTimeComes(id);
        inbox.process(id);
        assertThat(one("select status || attempts from webhook_events where id = ?", id)).isEqualTo("done2");
    }

    @Test
    void afterFiveAttemptsItIsADeadLetterThatCanBeTakenUpAgain() {
        failure = new IllegalStateException("never");
        inbox.receive("replicate", "msg_1", BODY);
        UUID id = woken.getFirst();

        for (int i = 0; i < WebhookInbox.ATTEMPTS; i++) {
            itsTimeComes(id);
            inbox.process(id);
        }

        assertThat(buried).containsExactly("WEBHOOK " + id);
        assertThat(one("select status || ': ' || error from webhook_events where id = ?", id))
                .isEqualTo("dead: IllegalStateException: never");
        assertThat(events.due(10)).isEmpty();
        failure = null;
        inbox.process(id);
        assertThat(one("select status || attempts from webhook_events where id = ?", id)).isEqualTo("done1");
    }

    @Test
    void whoeverWasOvertakenChangesNothing() {
        inbox.receive("replicate", "msg_1", BODY);
        WebhookEvents.Claimed slow = events.claim(woken.getFirst(), Duration.ofMinutes(2)).orElseThrow();
        assertThat(events.claim(woken.getFirst(), Duration.ofMinutes(2))).isEmpty();
        itsTimeComes(slow.id());
        WebhookEvents.Claimed quick = events.claim(slow.id(), Duration.ofMinutes(2)).orElseThrow();

        assertThat(events.giveUp(slow, "too late")).isFalse();
        events.done(slow);
        assertThat(one("select status from webhook_events where id = ?", slow.id())).isEqualTo("processing");
        events.done(quick);
        assertThat(one("select status from webhook_events where id = ?", slow.id())).isEqualTo("done");
    }

    @Test
    void theSweepFindsWhatNobodyWasWokenFor() {
        inbox.receive("replicate", "msg_1", BODY);
        assertThat(events.due(10)).isEmpty();

        itsTimeComes(woken.getFirst());

        assertThat(events.due(10)).containsExactly(woken.getFirst());
    }

    @Test
    void rowsGoAfterAWeek() throws SQLException {
        WebhookRetention retention = new WebhookRetention();
        retention.database = TestDatabase.get();
        retention.webhooks = Duration.ofDays(7);
        inbox.receive("replicate", "msg_old", BODY);
        inbox.receive("replicate", "msg_new", BODY);
        run("update webhook_events set received_at = now() - interval '8 days' where external_event_id = 'msg_old'");
        RetentionRule rule = retention.rules().getFirst();

        List<Aged> over = rule.over(null, 10);

        assertThat(rule.letGo(over)).isEqualTo(1);
        assertThat(one("select external_event_id from webhook_events")).isEqualTo("msg_new");
    }

    private static void itsTimeComes(UUID id) {
        run("update webhook_events set due_at = now() - interval '1 minute' where id = ? and status <> 'dead'", id);
    }
}
