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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When models fail and when clients repeat themselves: nothing said is lost, nothing is said twice. */
class FailureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final Sandbox sandbox;
    private final Guest guest;
    private final String key = UUID.randomUUID().toString();

    FailureIT(Platform platform) {
        sandbox = Sandbox.of(platform);
        guest = Guest.of(platform);
    }

    /** Until a provider is trusted again: failures have opened circuits. */
    @AfterEach
    void mend() {
        sandbox.mend();
        await().atMost(PATIENCE).until(() -> guest.say("Are you well again?").status() == OK);
    }

    @Test
    void theSameKeyAgainIsTheSameTurn() {
        Answer first = guest.withKey(key).say("Only once.").expect(200);

        Answer again = guest.withKey(key).say("Only once.").expect(200);
        List<Event> streamed = guest.withKey(key).hear("Only once.");

        assertThat(again.json().path("message")).isEqualTo(first.json().path("message"));
        assertThat(only("message", streamed)).isEqualTo(first.json().path("message"));
        assertThat(guest.lines(first.text("episode_id"))).hasSize(3);
    }

    @Test
    void theSameKeyAtTheSameTimeIsTheSameTurn() {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                    () -> guest.withKey(key).say("Only once.").expect(200), clients)).limit(8).toList().stream()
                    .map(CompletableFuture::join).toList();

            assertThat(answers.stream().map(answer -> answer.text("message/id")).distinct()).hasSize(1);
            assertThat(guest.lines(answers.getFirst().text("episode_id"))).hasSize(3);
        }
    }

    @Test
    void theSameKeyForOtherWordsIsAConflict() {
        String episode = guest.withKey(key).say("Only once.").expect(200).text("episode_id");

        Answer refused = guest.withKey(key).say("Something else.");

        assertThat(refused.expect(409).text("type")).endsWith("idempotency-key-reused");
        assertThat(guest.lines(episode)).hasSize(3);
    }

    @Test
    void aKeyIsRememberedWhenItsEpisodeHasEnded() {
        Answer first = guest.withKey(key).say("Only once.").expect(200);
        guest.api().post("/episodes/" + first.text("episode_id") + "/end", "").expect(200);

        Answer again = guest.withKey(key).say("Only once.").expect(200);

        assertThat(again.text("message/id")).isEqualTo(first.text("message/id"));
        assertThat(guest.api().get("/episodes?character_id=" + guest.character()).json().path("data")).hasSize(1);
    }

    @Test
    void withoutAnyModelTheLineIsKeptAndTheSameKeyCompletesItLater() {
        sandbox.breaks(Map.of("operation", "stream", "status", 500));

        Answer refused = guest.withKey(key).say("Are you there?");

        assertThat(refused.expect(503).text("type")).endsWith("model-unavailable");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        String episode = guest.api().get("/episodes?character_id=" + guest.character()).text("data/0/id");
        assertThat(guest.transcript(episode)).endsWith("user: Are you there?");
        sandbox.mend();
        Answer completed = await().atMost(PATIENCE)
                .until(() -> guest.withKey(key).say("Are you there?"), answer -> answer.status() == OK);
        assertThat(guest.transcript(episode)).containsExactly("assistant: You are up early.",
                "user: Are you there?", "assistant: " + completed.text("message/content"));
    }

    @Test
    void whoAsksAgainAndAgainDuringAnOutageIsAnsweredAfterIt() {
        sandbox.breaks(Map.of("operation", "stream", "status", 500));
        for (int asked = 0; asked < 7; asked++) {
            guest.withKey(key).say("And now?").expect(503);
        }

        sandbox.mend();

        await().atMost(PATIENCE).until(() -> guest.withKey(key).say("And now?").status() == OK);
    }

    @Test
    void whoWantedAStreamGetsTheSameProblemBeforeItsFirstToken() {
        sandbox.breaks(Map.of("operation", "stream", "status", 500));

        try (EventStream stream = guest.listen("Are you there?")) {
            assertThat(stream.status()).isEqualTo(503);
        }
    }

    @Test
    void aReplyThatBreaksOffEndsWithAnErrorAndIsKeptAsIncomplete() {
        sandbox.breaks(Map.of("operation", "stream", "cut_after_events", 4, "token_interval_ms", 40,
                "answer", "This is a sentence that will never be finished because somebody cut the wire."));

        List<Event> events = guest.hear("Tell me everything.");

        assertThat(names(events)).startsWith("episode", "delta").endsWith("error").doesNotContain("done");
        JsonNode problem = only("error", events);
        assertThat(problem.path("status").asInt()).isEqualTo(503);
        assertThat(problem.path("type").asText()).isNotEmpty();
        JsonNode kept = guest.lines(events.getFirst().data().path("episode_id").asText()).getLast();
        assertThat(kept.path("complete").asBoolean()).isFalse();
        assertThat(kept.path("content").asText()).isEqualTo(text(events)).isNotEmpty();
    }

    @Test
    void whenTheFirstProviderFailsTheNextOneAnswers() {
        sandbox.breaks(Map.of("provider", "gemini", "operation", "stream", "status", 500));

        Answer said = guest.say("Who is there?").expect(200);

        assertThat(said.text("message/model")).startsWith("gpt");
        assertThat(guest.api().get("/messages/" + said.text("message/id") + "/context").text("provider"))
                .isEqualTo("openai");
    }
}
