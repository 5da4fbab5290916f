package com.vixenbliss.creator.companion.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another variant of the last reply: a turn like any other, and what was learned stays one. */
class RegenerateIT {

    private final Platform platform;
    private final Sandbox sandbox;
    private final Confidant sam;
    private final Answer said;
    private final String reply;

    RegenerateIT(Platform platform) {
        this.platform = platform;
        sandbox = Sandbox.of(platform);
        sam = Confidant.of(platform);
        said = sam.tell("I love cardamom buns.", "cardamom");
        reply = "/episodes/" + said.text("episode_id") + "/messages/" + said.text("message/id");
    }

    @AfterEach
    void mend() {
        sandbox.mend();
    }

    @Test
    void theReplyIsMadeAnewAndTheFormerOneStaysAsAVariant() {
        String before = said.text("message/content");
        sandbox.breaks(Map.of("operation", "stream", "answer", "Something else entirely."));

        List<EventStream.Event> events;
        try (EventStream stream = sam.api().stream(reply + "/regenerate", Map.of())) {
            events = stream.rest();
        }

        assertThat(events).extracting(EventStream.Event::name).startsWith("episode", "delta").endsWith("done").doesNotContain("scene");
        JsonNode message = sam.lines(said.text("episode_id")).getLast();
        assertThat(message.path("id").asText()).isEqualTo(said.text("message/id"));
        assertThat(message.path("content").asText()).isEqualTo("Something else entirely.");
        assertThat(message.path("variants")).hasSize(2);
        assertThat(message.at("/variants/0/content").asText()).isEqualTo(before);
        assertThat(message.at("/variants/1/selected").asBoolean()).isTrue();

        Answer chosen = sam.api().patch(reply, Map.of("selected", message.at("/variants/0/id").asText())).expect(200);

        assertThat(chosen.text("content")).isEqualTo(before);
        assertThat(chosen.json().at("/variants/0/selected").asBoolean()).isTrue();
        sam.api().patch(reply, Map.of("selected", UUID.randomUUID().toString())).expect(422);
        await().atMost(Confidant.PATIENCE).untilAsserted(() -> assertThat(sam.present()).singleElement()
                .satisfies(memory -> assertThat(memory.path("source_message_ids")).hasSize(1)));
    }

    @Test
    void theSameKeyMakesOneVariant() {
        String key = UUID.randomUUID().toString();

        Answer first = sam.api().with("Idempotency-Key", key).post(reply + "/regenerate", "").expect(200);
        Answer again = sam.api().with("Idempotency-Key", key).post(reply + "/regenerate", "").expect(200);

        assertThat(again.text("message/content")).isEqualTo(first.text("message/content"));
        assertThat(sam.lines(said.text("episode_id")).getLast().path("variants")).hasSize(2);
        sam.api().with("Idempotency-Key", key).post("/chat", Map.of("character_id", sam.character(), "content", "Hm?")).expect(409);
    }

    @Test
    void withoutAModelTheFormerReplyStands() {
        sandbox.breaks(Map.of("operation", "stream", "status", 500));

        sam.api().post(reply + "/regenerate", "").expect(503);

        JsonNode message = sam.lines(said.text("episode_id")).getLast();
        assertThat(message.path("content").asText()).isEqualTo(said.text("message/content"));
        sandbox.mend();
        await().atMost(Confidant.PATIENCE).until(() -> sam.api().post(reply + "/regenerate", "").status() == 200);
    }

    @Test
    void aDeletedReplyIsMadeAnewFromItsLine() {
        sam.api().delete(reply).expect(204);
        assertThat(sam.lines(said.text("episode_id"))).hasSize(2);

        String line = "/episodes/" + said.text("episode_id") + "/messages/" + said.text("user_message/id");
        sam.api().post(line + "/regenerate", "").expect(200);

        assertThat(sam.lines(said.text("episode_id"))).hasSize(3);
        assertThat(sam.lines(said.text("episode_id")).getLast().path("variants").isMissingNode()).isTrue();
    }

    @Test
    void onlyTheLastReplyOfOnesOwnIsMadeAnewAndOnlyOwnLinesAreEdited() {
        Confidant stranger = new Confidant(platform.fixtures().aFan(), sam.studio(), sam.character());
        stranger.api().post(reply + "/regenerate", "").expect(404);
        stranger.api().patch(reply, Map.of("content", "Mine now.")).expect(404);
        stranger.api().delete(reply).expect(404);
        sam.api().patch(reply, Map.of("content", "I said no such thing.")).expect(409);
        sam.api().patch(reply, Map.of()).expect(422);
        sam.api().patch(reply, Map.of("content", "a", "selected", UUID.randomUUID().toString())).expect(422);
        sam.api().patch(reply, Map.of("role", "user")).expect(422);
        String opening = "/episodes/" + said.text("episode_id") + "/messages/" + sam.lines(said.text("episode_id")).getFirst().path("id").asText();
        sam.api().delete(opening).expect(409);
        sam.api().post(opening + "/regenerate", "").expect(409);

        sam.say("And it is cold.");

        assertThat(sam.api().post(reply + "/regenerate", "").expect(409).text("type")).endsWith("not-the-last-reply");
    }
}
