package com.vixenbliss.creator.companion.chat;

import static com.vixenbliss.creator.companion.chat.Guest.names;
import static com.vixenbliss.creator.companion.chat.Guest.only;
import static com.vixenbliss.creator.companion.chat.Guest.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.EventStream.Event;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several clients of one conversation, and clients that come and go: the turn belongs to the server. */
class TogetherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CLIENTS = 16;
    private static final String LONG_REPLY = "One two three four five six seven eight nine ten eleven twelve thirteen.";

    private final Sandbox sandbox;
    private final Guest guest;
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

    TogetherIT(Platform platform) {
        sandbox = Sandbox.of(platform);
        guest = Guest.of(platform);
    }

    @AfterEach
    void mend() {
        clients.shutdownNow();
        sandbox.mend();
    }

    @Test
    void manyFirstLinesAtOnceMakeOneEpisodeInWhichNoneIsLost() {
        sandbox.breaks(Map.of(
                "operation", "stream", "first_token_ms", 20, "token_interval_ms", 0, "answer", "I hear you."));
        List<String> said = IntStream.range(0, CLIENTS).mapToObj(number -> "Line number " + number + ".").toList();

        List<Answer> answers = said.stream()
                .map(words -> CompletableFuture.supplyAsync(() -> guest.say(words).expect(200), clients))
                .toList().stream().map(CompletableFuture::join).toList();

        List<String> episodes = answers.stream().map(answer -> answer.text("episode_id")).distinct().toList();
        assertThat(episodes).hasSize(1);
        List<JsonNode> lines = guest.lines(episodes.getFirst());
        assertThat(lines).hasSize(1 + 2 * CLIENTS);
        for (int at = 0; at < lines.size(); at++) {
            assertThat(lines.get(at).path("seq").asInt()).isEqualTo(at + 1);
            assertThat(lines.get(at).path("role").asText()).isEqualTo(at % 2 == 0 ? "assistant" : "user");
        }
        assertThat(lines.stream().filter(line -> line.path("role").asText().equals("user"))
                .map(line -> line.path("content").asText())).containsExactlyInAnyOrderElementsOf(said);
        assertThat(guest.api().get("/episodes?character_id=" + guest.character()).json().path("data")).hasSize(1);
    }

    @Test
    void theSecondClientsTurnBeginsWhenTheFirstOnesHasEnded() {
        slowly();
        try (EventStream first = guest.listen("I was first.")) {
            first.next();
            List<Event> second = CompletableFuture.supplyAsync(() -> guest.hear("I was second."), clients).join();

            String episode = second.getFirst().data().path("episode_id").asText();
            assertThat(names(first.rest())).endsWith("done");
            assertThat(guest.transcript(episode)).containsExactly("assistant: You are up early.",
                    "user: I was first.", "assistant: " + LONG_REPLY,
                    "user: I was second.", "assistant: " + LONG_REPLY);
            assertThat(sandbox.calls("stream").path(0).toString())
                    .contains("I was first.", "thirteen", "I was second.");
        }
    }

    @Test
    void whoLeavesInTheMiddleFindsTheWholeReplyLater() {
        slowly();
        String episode;
        try (EventStream stream = guest.listen("I must run.")) {
            episode = stream.next().orElseThrow().data().path("episode_id").asText();
            stream.next();
        }

        await().atMost(PATIENCE).until(() -> guest.lines(episode).size() == 3);

        assertThat(guest.transcript(episode)).endsWith("assistant: " + LONG_REPLY);
        assertThat(guest.lines(episode).getLast().path("complete").asBoolean()).isTrue();
    }

    @Test
    void whoComesBackWithTheLastEventsIdHearsExactlyTheRest() {
        slowly();
        List<Event> before = new ArrayList<>();
        try (EventStream stream = guest.listen("Wait for me.")) {
            for (int heard = 0; heard < 4; heard++) {
                before.add(stream.next().orElseThrow());
            }
        }

        List<Event> after = heardAfter(before.getFirst().data(), before.getLast());

        assertThat(names(after)).startsWith("delta").endsWith("message", "scene", "done")
                .doesNotContain("episode", "restart");
        assertThat(text(before)).isNotBlank().isNotEqualTo(LONG_REPLY);
        assertThat(text(before) + text(after)).isEqualTo(LONG_REPLY);
    }

    @Test
    void anEndedTurnIsHeardAgainFromAnyOfItsEvents() {
        slowly();
        List<Event> all = guest.hear("Once more.");
        JsonNode opened = all.getFirst().data();
        Event half = all.get(all.size() / 2);
        Event message = all.stream().filter(event -> event.name().equals("message")).findFirst().orElseThrow();

        assertThat(text(heardAfter(opened, null))).isEqualTo(LONG_REPLY);
        assertThat(text(all.subList(0, all.size() / 2 + 1)) + text(heardAfter(opened, half))).isEqualTo(LONG_REPLY);
        assertThat(only("message", heardAfter(opened, half))).isEqualTo(message.data());
        assertThat(names(heardAfter(opened, message))).containsExactly("done");
        assertThat(heardAfter(opened, all.getLast())).isEmpty();
    }

    private List<Event> heardAfter(JsonNode opened, Event last) {
        try (EventStream again = guest.resume(opened, last == null ? null : last.id())) {
            return again.rest();
        }
    }

    /** Long enough to be interrupted. */
    private void slowly() {
        sandbox.breaks(Map.of(
                "operation", "stream", "first_token_ms", 50, "token_interval_ms", 80, "answer", LONG_REPLY));
    }
}
