package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.chat.TurnStream.Opened;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnStreamTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final UUID episode = UUID.randomUUID();
    private final TurnStream stream = new TurnStream(
            new Opened(episode, UUID.randomUUID(), true, "Hello.", line("user", 2, "Hi"), null), new Flusher(timer));

    @AfterEach
    void stopTimer() {
        timer.shutdownNow();
    }

    @Test
    void theFirstTextGoesOutAtOnceAndTheRestBeforeTheMessage() {
        Ear ear = listening(null);

        stream.append("Good ");
        stream.append("evening");
        stream.append(".");
        finish("Good evening.");

        assertThat(ear.names()).containsExactly("episode", "delta", "delta", "message", "done");
        assertThat(ear.text()).isEqualTo("Good evening.");
        assertThat(ear.ended).isTrue();
    }

    @Test
    void textThatFollowsCloselyIsSentAfterAPauseThoughNothingMoreComes() {
        Ear ear = listening(null);

        stream.append("Good ");
        stream.append("evening.");

        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(ear.text()).isEqualTo("Good evening."));
    }

    @Test
    void whoComesLateHearsWhatItMissedInOnePiece() {
        stream.append("Good ");
        stream.append("evening.");
        stream.flush();

        Ear late = listening(null);

        assertThat(late.names()).containsExactly("episode", "delta");
        assertThat(late.text()).isEqualTo("Good evening.");
    }

    @Test
    void whoComesBackHearsOnlyWhatFollowsItsLastEvent() {
        Ear first = listening(null);
        stream.append("Good ");
        stream.leave(first);
        stream.append("evening.");
        finish("Good evening.");

        Ear back = listening(first.last().id());

        assertThat(back.text()).isEqualTo("evening.");
        assertThat(back.names()).containsExactly("delta", "message", "done");
    }

    @Test
    void whoHasHeardTheMessageHearsOnlyWhatFollowsIt() {
        Ear first = listening(null);
        stream.append("Good evening.");
        finish("Good evening.");

        assertThat(listening(first.events.get(2).id()).names()).containsExactly("done");
        assertThat(listening(first.last().id()).names()).isEmpty();
    }

    @Test
    void whoComesBackToAReplyThatWasBegunAnewIsToldToForgetWhatItHeard() {
        Ear first = listening(null);
        stream.append("Good ");
        stream.attempt(2);
        stream.append("Hello again.");

        Ear back = listening(first.events.get(1).id());

        assertThat(first.names()).containsExactly("episode", "delta", "restart", "delta");
        assertThat(back.names()).containsExactly("restart", "delta");
        assertThat(back.text()).isEqualTo("Hello again.");
    }

    @Test
    void aFailureBeforeAnyTextHasNoMessage() {
        Ear ear = listening(null);

        stream.failed(new Fault(Kind.UNAVAILABLE, "model-unavailable", "No model."), null);

        assertThat(ear.names()).containsExactly("episode", "error");
        assertThat(stream.outcome().toCompletableFuture()).isCompletedWithValueMatching(TurnOutcome.Failed.class::isInstance);
    }

    @Test
    void anUnreadableLastEventIdMeansTheStart() {
        stream.append("Good evening.");

        assertThat(listening("'; drop table turns").names()).containsExactly("episode", "delta");
        assertThat(listening("99999999999-1").names()).containsExactly("episode", "delta");
    }

    private Ear listening(String lastEventId) {
        Ear ear = new Ear();
        stream.listen(lastEventId, ear);
        return ear;
    }

    private void finish(String text) {
        MessageView message = line("assistant", 3, text);
        stream.message(message);
        stream.done(message);
    }

    private static MessageView line(String role, int seq, String text) {
        return new MessageView(UUID.randomUUID(), seq, role, text, null, null, null, null, true, Instant.EPOCH);
    }

    private static final class Ear implements TurnListener {
        private final List<TurnEvent> events = new ArrayList<>();
        private boolean ended;

        @Override
        public synchronized void onEvent(TurnEvent event) {
            events.add(event);
        }

        @Override
        public void onEnd() {
            ended = true;
        }

        synchronized List<String> names() {
            return events.stream().map(TurnEvent::name).toList();
        }

        TurnEvent last() {
            return events.getLast();
        }

        synchronized String text() {
            StringBuilder all = new StringBuilder();
            events.stream().filter(event -> event.name().equals("delta"))
                    .forEach(event -> all.append(event.json(), 9, event.json().length() - 2));
            return all.toString();
        }
    }
}
