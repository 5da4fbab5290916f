package com.vixenbliss.creator.scene.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.EventStream.Event;
import com.vixenbliss.creator.harness.Fixtures.Studio;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import com.vixenbliss.creator.visual.kit.Shots;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures as the person meets them: they come with the talk, are kept, forgotten and deleted, and end with a licence. */
class SceneLifeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int SLOWLY = 8_000;
    private static final int LINES = 5;

    private Platform platform;
    private Studio studio;
    private String character;
    private Api fan;

    @BeforeEach
    void somebodyAndACharacter(Platform running) {
        platform = running;
        studio = platform.fixtures().aStudio();
        character = platform.fixtures().aCharacter(studio);
        fan = platform.fixtures().aFan();
    }

    @AfterEach
    void drawAsUsual() {
        Sandbox.of(platform).drawsAsUsual();
    }

    @Test
    void theFirstLineAndTheTenthAreDrawnAndSayThatAMachineDidIt() throws Exception {
        String episode = "";
        for (int line = 1; line <= LINES; line++) {
            episode = say("Line " + line + " about the harbour.");
        }

        JsonNode scenes = drawn(episode, 2);

        assertThat(scenes.findValuesAsText("trigger_type")).containsExactly("episode_start", "milestone");
        assertThat(scenes.findValuesAsText("sequence_index")).containsExactly("1", "2");
        assertThat(scenes.findValuesAsText("caption")).allSatisfy(caption -> assertThat(caption).isNotBlank());
        HttpResponse<byte[]> picture = fetched(scenes.path(0).path("image_url").asText());
        assertThat(picture.headers().firstValue("content-type")).contains("image/webp");
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).contains("trainedAlgorithmicMedia");
        platform.fixtures().aFan().get("/scenes/" + scenes.path(0).path("id").asText()).expect(404);
    }

    @Test
    void whoWatchesTheEpisodeHearsOfThePictureThatWasAskedForAndPaysOnce() {
        String episode = say("Hello.");
        drawn(episode, 1);

        try (EventStream events = fan.stream("/episodes/" + episode + "/events")) {
            String scene = ask(episode);
            JsonNode told = ready(events, scene);

            assertThat(told.path("image_url").asText()).contains(".webp?");
            assertThat(told.path("trigger_type").asText()).isEqualTo("manual");
        }
        Answer purse = fan.get("/credits").expect(200);
        assertThat(purse.text("balance")).isEqualTo("95");
        assertThat(purse.text("reserved")).isEqualTo("0");
    }

    @Test
    void aPictureIsAMemoryUntilThatIsForgotten() {
        String scene = "/scenes/" + drawn(say("Hello."), 1).path(0).path("id").asText();

        Answer kept = fan.post(scene + "/memory", "").expect(200);
        assertThat(kept.text("is_memory")).isEqualTo("true");
        assertThat(fan.post(scene + "/memory", "").expect(200).text("memory_id")).isEqualTo(kept.text("memory_id"));
        fan.delete("/memories/" + kept.text("memory_id")).expect(204);

        Answer after = fan.get(scene).expect(200);
        assertThat(after.text("is_memory")).isEqualTo("false");
        assertThat(after.json().hasNonNull("memory_id")).isFalse();
        assertThat(fan.post(scene + "/memory", "").expect(409).text("type")).endsWith("memory-forgotten");
    }

    @Test
    void whatIsDeletedWhileItIsDrawnIsGivenBackAndLeavesNoWords() {
        String episode = say("Hello.");
        drawn(episode, 1);
        Sandbox.of(platform).draws(SLOWLY, 16);
        String scene = ask(episode);
        await().atMost(PATIENCE).until(() -> "submitted".equals(state(scene)));

        fan.delete("/scenes/" + scene).expect(204);

        fan.get("/scenes/" + scene).expect(404);
        assertThat(fan.get("/credits").expect(200).text("available")).isEqualTo("100");
        await().atMost(PATIENCE).until(() -> state(scene) == null);
    }

    @Test
    void aLicenceThatEndsEndsWhatIsBeingDrawnAfterItAndHidesWhatWas() {
        String kit = "/avatar-kits/" + studio.api().post("/avatar-kits", Map.of("character_id", character, "name", "Everyday",
                "appearance_prompt", "chestnut hair, hazel eyes")).expect(201).text("id");
        String anchor = studio.api().upload(kit + "/anchors", Shots.FORM, Shots.form(Shots.portrait(200), Map.of(
                "source", "consented_person", "person_name", "Ada Example", "scope", "stories",
                "expires_at", Instant.now().plus(Duration.ofDays(30)).toString()))).expect(201).text("id");
        studio.api().post(kit + "/anchors/" + anchor + "/primary", Map.of()).expect(200);
        studio.api().post(kit + "/activate", Map.of()).expect(200);
        String episode = say("Hello.");
        JsonNode before = drawn(episode, 1).path(0);
        assertThat(before.path("mode").asText()).isEqualTo("kontext");
        Sandbox.of(platform).draws(SLOWLY, 16);
        String late = ask(episode);
        await().atMost(PATIENCE).until(() -> "submitted".equals(state(late)));

        studio.api().post(kit + "/consent/revoke", Map.of()).expect(200);

        Answer shown = fan.get("/scenes/" + before.path("id").asText()).expect(200);
        assertThat(shown.text("status")).isEqualTo("ready");
        assertThat(shown.json().hasNonNull("image_url")).isFalse();
        Answer thrown = await().atMost(PATIENCE).until(() -> fan.get("/scenes/" + late).expect(200), scene -> !"generating".equals(scene.text("status")));
        assertThat(thrown.text("status")).isEqualTo("failed");
        assertThat(thrown.text("failure")).contains("licence");
        assertThat(fan.get("/credits").expect(200).text("available")).isEqualTo("100");
    }

    /** @return the episode */
    private String say(String words) {
        return fan.post("/chat", Map.of("character_id", character, "content", words)).expect(200).text("episode_id");
    }

    private String ask(String episode) {
        return fan.post("/scenes/generate", Map.of("episode_id", episode, "note", "by the window")).expect(202).text("scene_id");
    }

    /** All of an episode's, once so many are there and ready. */
    private JsonNode drawn(String episode, int count) {
        return await().atMost(PATIENCE).until(() -> fan.get("/episodes/" + episode + "/scenes").expect(200).json().path("data"),
                found -> found.size() == count && found.findValuesAsText("status").stream().allMatch("ready"::equals));
    }

    private static JsonNode ready(EventStream events, String scene) {
        for (Optional<Event> event = events.next(); event.isPresent(); event = events.next()) {
            JsonNode told = event.get().data();
            if (scene.equals(told.path("scene_id").asText()) && "ready".equals(told.path("status").asText())) {
                return told;
            }
        }
        throw new AssertionError("nobody said that " + scene + " is ready");
    }

    /** Of the rendering that a scene waits for; null when there is none. */
    private String state(String scene) throws Exception {
        try (Connection connection = platform.connect();
                PreparedStatement sql = connection.prepareStatement("select state from renderings where id = ?::uuid")) {
            sql.setString(1, scene);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static HttpResponse<byte[]> fetched(String url) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
