package com.vixenbliss.creator.identity.making;

import static com.vixenbliss.creator.identity.making.Making.order;
import static com.vixenbliss.creator.identity.making.Making.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import com.vixenbliss.creator.visual.kit.Shots;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One call makes an identity; what stops it says so; who does not agree any more is not made. */
class IdentityIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Platform platform;
    private Sandbox sandbox;
    private Api studio;

    @BeforeEach
    void aStudio(Platform running) {
        platform = running;
        sandbox = Sandbox.of(platform);
        studio = platform.fixtures().aStudio().api();
        sandbox.draws(50, 16);
    }

    @AfterEach
    void drawAsUsual() {
        sandbox.drawsAsUsual();
    }

    @Test
    void oneCallMakesAnIdentityFromNothingToReady() throws SQLException {
        Api keyed = studio.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer ticket = keyed.post("/identities", order()).expect(202);
        assertThat(keyed.post("/identities", order()).expect(202).text("avatar_id")).isEqualTo(ticket.text("avatar_id"));
        assertThat(ticket.header("Location")).isEqualTo("/api/v1/avatars/" + ticket.text("avatar_id"));
        assertThat(ticket.json().path("estimate_usd").decimalValue()).isGreaterThan(BigDecimal.ONE);
        Making making = new Making(platform, studio, ticket.text("avatar_id"));

        List<EventStream.Event> told;
        try (EventStream events = studio.stream("/avatars/" + making.avatar() + "/events")) {
            told = events.rest();
        }
        JsonNode ready = making.until("completed", "failed");

        assertThat(ready.path("status").asText()).as(ready.toString()).isEqualTo("ready");
        assertThat(told).isNotEmpty().allMatch(event -> event.name().equals("avatar"));
        assertThat(told.getLast().data().path("making_status").asText()).isEqualTo("completed");
        assertThat(ready.path("stages")).allMatch(stage -> stage.path("state").asText().equals("done") && stage.path("attempts").asInt() == 1);
        assertThat(ready.path("components").findValuesAsText("component_type"))
                .containsExactlyInAnyOrder("biography", "personality", "voice", "backstory", "visual");
        isWhole(making, ready);
        isFound(ready);
    }

    private void isWhole(Making making, JsonNode ready) throws SQLException {
        JsonNode character = studio.get("/characters/" + ready.path("character_id").asText()).expect(200).json();
        assertThat(character.path("visual_identity").path("age").asInt()).isGreaterThanOrEqualTo(21);
        assertThat(character.path("personality").path("traits").toString()).contains("warm", "stubborn");
        assertThat(character.path("active_avatar_kit_id").asText()).isEqualTo(ready.path("avatar_kit_id").asText());
        assertThat(studio.get("/avatar-kits/" + ready.path("avatar_kit_id").asText()).expect(200).text("primary_anchor_id")).isNotEmpty();
        JsonNode dataset = studio.get("/avatars/" + making.avatar() + "/dataset").expect(200).json();
        assertThat(dataset.path("status").asText()).isEqualTo("ready");
        assertThat(dataset.path("accepted_count").asInt()).isGreaterThanOrEqualTo(10);
        assertThat(ready.path("active_lora_model_id").asText()).isNotEmpty();
        assertThat(sandbox.trained(ready.path("trigger_word").asText())).isEqualTo(1);
        assertThat(making.count("cost_entries where avatar_id = ? and operation = 'identity.biography'")).isBetween(1L, 2L);
        assertThat(ready.path("total_cost_usd").decimalValue()).isGreaterThan(new BigDecimal("2.5"));
    }

    private void isFound(JsonNode ready) {
        String word = ready.path("name").asText().split(" ")[0];
        assertThat(studio.get("/avatars/search?q=" + word).expect(200).text("data/0/avatar/id")).isEqualTo(ready.path("id").asText());
        await().atMost(MINUTE).untilAsserted(() -> assertThat(
                studio.get("/avatars/search?q=coffee").expect(200).json().at("/data/0/by_words").asInt()).isEqualTo(1));
        assertThat(studio.get("/avatars?niche=specialty%20coffee").expect(200).json().path("data")).hasSize(1);
        assertThat(platform.fixtures().aStudio().api().get("/avatars/search?q=coffee").expect(200).json().path("data")).isEmpty();
    }

    @Test
    void halfTheBudgetStopsAndSaysSo() {
        BigDecimal whole = studio.post("/identities/estimate", order()).expect(200).json().path("estimate_usd").decimalValue();
        Map<String, Object> order = order();
        BigDecimal half = whole.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        order.put("budget_usd", half);
        Making making = Making.of(platform, studio, order);

        JsonNode stopped = making.until("stopped_at_budget", "completed", "failed");

        assertThat(stopped.path("making_status").asText()).as(stopped.toString()).isEqualTo("stopped_at_budget");
        assertThat(stopped.path("total_cost_usd").decimalValue()).isLessThanOrEqualTo(half);
        JsonNode stage = stopped.path("stages").path(stopped.path("progress").path("done").asInt());
        assertThat(stage.path("state").asText()).isEqualTo("stopped_at_budget");
        assertThat(stage.path("reason").asText()).contains("budget of this avatar");

        String retry = "/avatars/" + making.avatar() + "/stages/" + stage.path("stage").asText() + "/retry";
        studio.post("/avatars/" + making.avatar() + "/stages/biography/retry", Map.of()).expect(409);
        studio.post(retry, Map.of("budget_usd", whole.multiply(BigDecimal.valueOf(3)))).expect(200);
        assertThat(making.until("completed", "failed", "stopped_at_budget").path("status").asText()).isEqualTo("ready");
    }

    @Test
    void whoeverIsToLookLikeSomebodyWaitsForTheLicensedPictureAndStopsWithTheLicence() {
        Map<String, Object> order = order();
        String until = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
        order.put("dataset_size", 40);
        order.put("likeness", Map.of("source", "consented_person",
                "licence", Map.of("person_name", "Ada Example", "scope", "posts", "expires_at", until)));
        sandbox.draws(3_000, 2);
        Making making = Making.of(platform, studio, order);
        JsonNode waiting = making.until("waiting", "failed");
        assertThat(stage(waiting, "anchor").path("needs").asText()).isEqualTo("licensed_anchor");

        String kit = "/avatar-kits/" + waiting.path("avatar_kit_id").asText();
        Map<String, String> licence = Map.of("source", "consented_person", "person_name", "Ada Example", "scope", "posts", "expires_at", until);
        String picture = studio.upload(kit + "/anchors", Shots.FORM, Shots.form(Shots.portrait(200), licence)).expect(201).text("id");
        studio.post(kit + "/anchors/" + picture + "/primary", Map.of()).expect(200);
        making.untilStage("dataset", "running");
        studio.post(kit + "/consent/revoke", Map.of()).expect(200);

        JsonNode stopped = await().atMost(MINUTE).until(making::read, read -> read.path("making_status").asText().equals("failed"));
        assertThat(stage(stopped, "dataset").path("reason").asText()).contains("licence");
        studio.post("/avatars/" + making.avatar() + "/stages/dataset/retry", Map.of()).expect(200);
        assertThat(stage(making.until("failed"), "dataset").path("reason").asText()).isNotEmpty();
    }

    @Test
    void whatIsCancelledStopsAndGoesOnWhenItIsTriedAgain() {
        sandbox.draws(3_000, 2);
        Map<String, Object> order = order();
        order.put("train_lora", false);
        Making making = Making.of(platform, studio, order);
        making.untilStage("dataset", "running");

        assertThat(studio.post("/avatars/" + making.avatar() + "/cancel", Map.of()).expect(200).text("making_status")).isEqualTo("cancelled");
        studio.post("/avatars/" + making.avatar() + "/cancel", Map.of()).expect(409);
        sandbox.draws(50, 16);
        studio.post("/avatars/" + making.avatar() + "/stages/dataset/retry", Map.of()).expect(200);

        JsonNode ready = making.until("completed", "failed");
        assertThat(ready.path("status").asText()).as(ready.toString()).isEqualTo("ready");
        assertThat(stage(ready, "training").path("state").asText()).isEqualTo("skipped");
    }

    @Test
    void whatMayNotBeMadeIsRefusedAndLeavesNothing() {
        refused("niche", Map.of("niche", "teen fashion for 15 year olds"));
        refused("visual_characteristics.age", changed("visual_characteristics", Map.of("age", 19)));
        refused("visual_characteristics.look", changed("visual_characteristics", Map.of("look", "schoolgirl")));
        refused("visual_characteristics.hair", changed("visual_characteristics", Map.of("hair", Map.of("colour", "red"))));
        refused("dataset_size", changed("dataset_size", 9));
        refused("world_id", changed("world_id", UUID.randomUUID()));
        refused("likeness.licence", changed("likeness", Map.of("source", "consented_person")));
        refused("budget_usd", changed("budget_usd", 0));
        refused("colour", changed("colour", "red"));
        studio.post("/identities", "{").expect(400);
        platform.fixtures().aFan().post("/identities", order()).expect(403);
        assertThat(studio.get("/avatars").expect(200).json().path("data")).isEmpty();

        studio.get("/avatars/" + UUID.randomUUID()).expect(404);
        studio.get("/avatars/search?q=" + "x".repeat(501)).expect(422);
        studio.post("/avatars/" + UUID.randomUUID() + "/stages/anchor/retry", Map.of()).expect(404);
    }

    private static Map<String, Object> changed(String field, Object value) {
        Map<String, Object> order = new HashMap<>(order());
        order.put(field, value);
        return order;
    }

    private void refused(String field, Map<String, Object> order) {
        assertThat(studio.post("/identities", order).expect(422).json().path("errors").findValuesAsText("field")).contains(field);
    }
}
