package com.vixenbliss.creator.identity.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import com.vixenbliss.creator.visual.image.Sha256;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model is trained on a data set, kept with us, and drawn with: against the played provider and the embedded storage. */
class LoraIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Platform platform;
    private static Fixtures.Studio owner;
    private static Api studio;
    private String avatar;
    private String trigger;

    @BeforeAll
    static void aStudio(Platform running) {
        platform = running;
        owner = platform.fixtures().aStudio();
        studio = owner.api();
    }

    @BeforeEach
    void anIdentityWithADataSet() throws Exception {
        Trainee trainee = Trainee.of(platform, UUID.fromString(owner.id()));
        avatar = "/avatars/" + trainee.avatar();
        trigger = trainee.trigger();
    }

    @AfterEach
    void asUsual() {
        Sandbox.of(platform).drawsAsUsual();
    }

    @Test
    void aModelIsTrainedOnceKeptWithUsAndWorn() throws Exception {
        Answer ordered = studio.post(avatar + "/lora-models", Map.of("steps", 500)).expect(202);
        String model = ordered.header("Location").substring("/api/v1".length());

        JsonNode trained = ended(model);

        assertThat(trained.path("status").asText()).isEqualTo("succeeded");
        assertThat(trained.path("active").asBoolean()).isTrue();
        assertThat(trained.path("cost_usd").decimalValue()).isEqualByComparingTo("2.5");
        byte[] weights = fetched(trained.path("weights_url").asText());
        assertThat(Sha256.of(weights)).isEqualTo(trained.path("weights_sha256").asText());
        assertThat(new String(weights, 8, 1, StandardCharsets.US_ASCII)).isEqualTo("{");
        assertThat(studio.post(avatar + "/lora-models", Map.of("steps", 500)).expect(202).text("id")).isEqualTo(trained.path("id").asText());
        assertThat(Sandbox.of(platform).trained(trigger)).isEqualTo(1);
        platform.fixtures().aStudio().api().get(model).expect(404);
    }

    @Test
    void versionsAreComparedOnTheSameWordsAndSeedAndChosen() {
        String first = ended(ordered(Map.of("steps", 500))).path("id").asText();
        String second = ended(ordered(Map.of("steps", 600))).path("id").asText();

        studio.post(avatar + "/lora-trials", Map.of("lora_ids", List.of(first, second), "prompt", "at the sea, golden hour", "seed", 77))
                .expect(202);
        await().atMost(PATIENCE).until(() -> studio.get(avatar + "/lora-trials").expect(200).json().path("data").findValuesAsText("status"),
                states -> states.stream().allMatch("drawn"::equals) && states.size() == 2);

        JsonNode trials = studio.get(avatar + "/lora-trials").expect(200).json().path("data");
        assertThat(trials.findValuesAsText("seed")).containsOnly("77");
        assertThat(trials.findValuesAsText("image_url")).hasSize(2).allSatisfy(url -> assertThat(url).startsWith("http"));
        assertThat(Sandbox.of(platform).calls("draw", 20).toString()).contains("#lora.safetensors", trigger + ", at the sea");
        assertThat(studio.get(avatar + "/lora-models/" + second).expect(200).json().path("active").asBoolean()).isFalse();
        assertThat(studio.post(avatar + "/lora-models/" + second + "/activate", Map.of()).expect(200).json().path("active").asBoolean()).isTrue();
        assertThat(studio.get(avatar + "/lora-models/" + first).expect(200).json().path("active").asBoolean()).isFalse();
    }

    @Test
    void aTrainingThatFailsSaysSoAndOneUnderWayIsStopped() {
        Sandbox.of(platform).trains(60_000, "draw");
        String slow = ordered(Map.of("steps", 700));
        await().atMost(PATIENCE).until(() -> studio.get(slow).expect(200).text("status").equals("processing"));

        studio.post(slow + "/cancel", Map.of()).expect(200);
        assertThat(ended(slow).path("status").asText()).isEqualTo("canceled");
        studio.post(slow + "/activate", Map.of()).expect(409);

        Sandbox.of(platform).trains(500, "fail");
        JsonNode failed = ended(ordered(Map.of("steps", 800)));
        assertThat(failed.path("status").asText()).isEqualTo("failed");
        assertThat(failed.path("reason").asText()).isEqualTo("The provider could not train this model.");
        assertThat(failed.path("cost_usd").decimalValue()).isZero();
    }

    @Test
    void anOrderWhoseAnswerIsLostIsNotPlacedAgain() {
        Sandbox.of(platform).trains(1_000, "lose");

        JsonNode trained = ended(ordered(Map.of("steps", 900)));

        assertThat(trained.path("status").asText()).isEqualTo("succeeded");
        assertThat(Sandbox.of(platform).trained(trigger)).isEqualTo(1);
    }

    @Test
    void whatMakesNoSenseChangesNothing() {
        studio.post(avatar + "/lora-models", Map.of("steps", 7)).expect(422);
        studio.post(avatar + "/lora-models", Map.of("base_model", "wan-2")).expect(422);
        studio.post(avatar + "/lora-models", Map.of("stepz", 500)).expect(422);
        studio.post(avatar + "/lora-models", Map.of("dataset_id", UUID.randomUUID().toString())).expect(409);
        studio.post(avatar + "/lora-trials", Map.of("lora_ids", List.of(UUID.randomUUID().toString()), "prompt", "x")).expect(404);
        studio.post("/avatars/" + UUID.randomUUID() + "/lora-models", Map.of()).expect(404);

        assertThat(studio.get(avatar + "/lora-models").expect(200).json().path("data")).isEmpty();
    }

    private String ordered(Map<String, Object> order) {
        return studio.post(avatar + "/lora-models", order).expect(202).header("Location").substring("/api/v1".length());
    }

    private JsonNode ended(String model) {
        return await().atMost(PATIENCE).until(() -> studio.get(model).expect(200).json(),
                lora -> !List.of("queued", "starting", "processing").contains(lora.path("status").asText()));
    }

    private static byte[] fetched(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
