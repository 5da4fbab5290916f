package com.vixenbliss.creator.companion.chat;

import static com.vixenbliss.creator.companion.chat.Guest.names;
import static com.vixenbliss.creator.companion.chat.Guest.only;
import static com.vixenbliss.creator.companion.chat.Guest.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.EventStream.Event;
import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conversation as a client meets it: the first line, the stream, what is remembered the next time. */
class ChatIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void theFirstLineOpensAnEpisodeAndTheReplyIsStreamedInOrder(Platform platform) {
        Guest guest = Guest.of(platform);

        List<Event> events = guest.hear("Is the boat still here?");

        assertThat(names(events).stream().distinct()).containsExactly("episode", "delta", "message", "scene", "done");
        assertThat(events).allSatisfy(event -> assertThat(event.id()).isNotEmpty());
        JsonNode opened = events.getFirst().data();
        assertThat(opened.path("created").asBoolean()).isTrue();
        assertThat(opened.path("opening_line").asText()).isEqualTo("You are up early.");
        assertThat(opened.path("ai_disclosure").path("text").asText()).containsIgnoringCase("AI");
        JsonNode message = only("message", events);
        assertThat(message.path("content").asText()).isEqualTo(text(events)).isNotBlank();
        assertThat(message.path("role").asText()).isEqualTo("assistant");
        assertThat(message.path("model").asText()).isNotEmpty();
        assertThat(List.of("id", "seq", "tokens_input", "tokens_output", "latency_ms"))
                .allSatisfy(field -> assertThat(message.path(field).asText()).isNotEmpty());
        assertThat(guest.transcript(opened.path("episode_id").asText())).containsExactly(
                "assistant: You are up early.", "user: Is the boat still here?", "assistant: " + text(events));
    }

    @Test
    void theSameComesAsOneDocumentToWhoAsksForJson(Platform platform) {
        Guest guest = Guest.of(platform);

        Answer said = guest.say("Is the boat still here?").expect(200);

        assertThat(said.text("opening_line")).isEqualTo("You are up early.");
        assertThat(said.text("user_message/content")).isEqualTo("Is the boat still here?");
        assertThat(said.text("message/role")).isEqualTo("assistant");
        assertThat(said.text("scene/trigger_type")).isEqualTo("episode_start");
        assertThat(said.text("ai_disclosure/text")).isNotEmpty();
        assertThat(guest.lines(said.text("episode_id"))).hasSize(3);
        assertThat(guest.api().get("/relationships/" + guest.character()).expect(200).text("stage"))
                .isEqualTo("acquaintance");
    }

    @Test
    void theNextLineGoesOnInTheSameEpisodeWithoutANewNotice(Platform platform) {
        Guest guest = Guest.of(platform);
        String episode = guest.say("Good morning.").expect(200).text("episode_id");

        Answer second = guest.say("It is cold.").expect(200);

        assertThat(second.text("episode_id")).isEqualTo(episode);
        assertThat(second.json().path("created").asBoolean()).isFalse();
        assertThat(second.text("ai_disclosure/text")).isEmpty();
        assertThat(second.text("message/seq")).isEqualTo("5");
    }

    @Test
    void theStartOfAnEpisodeIsPaintedOnce(Platform platform) {
        Guest guest = Guest.of(platform);
        String episode = guest.say("Good morning. I love the sea.").expect(200).text("episode_id");

        await().atMost(PATIENCE).until(() -> guest.remembered().contains("sea"));

        JsonNode scenes = guest.api().get("/episodes/" + episode + "/scenes").expect(200).json().path("data");
        assertThat(scenes).hasSize(1);
        assertThat(scenes.path(0).path("trigger_type").asText()).isEqualTo("episode_start");
        assertThat(scenes.path(0).path("status").asText()).isIn("queued", "generating", "ready");
    }

    @Test
    void aNameAPreferenceAndAPlanSaidOnceAreUsedInALaterEpisode(Platform platform) {
        Guest guest = Guest.of(platform);
        String first = guest.say("My name is Robin. I love cardamom buns. I have a job interview on Friday.")
                .expect(200).text("episode_id");
        await().atMost(PATIENCE).until(() -> guest.remembered().contains("Robin")
                && guest.remembered().contains("cardamom") && guest.remembered().contains("interview"));
        guest.api().post("/episodes/" + first + "/end", "").expect(200);

        Answer name = guest.say("Do you remember my name?").expect(200);
        Answer preference = guest.say("Do you remember what I love?").expect(200);
        Answer plan = guest.say("When is my interview?").expect(200);

        assertThat(name.text("episode_id")).isNotEqualTo(first);
        assertThat(name.text("message/content")).contains("Robin");
        assertThat(preference.text("message/content")).containsIgnoringCase("cardamom");
        assertThat(plan.text("message/content")).containsIgnoringCase("interview");
        JsonNode behind = guest.api().get("/messages/" + plan.text("message/id") + "/context").expect(200).json();
        assertThat(behind.path("memories").toString()).contains("Robin", "cardamom", "interview");
        assertThat(behind.path("prompt_parts")).isNotEmpty();
        assertThat(behind.path("tokens").asInt()).isPositive();
    }
}
