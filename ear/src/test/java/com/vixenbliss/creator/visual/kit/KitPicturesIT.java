package com.vixenbliss.creator.visual.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of kits: drawn, brought, chosen and withdrawn, against the played provider and the embedded storage. */
class KitPicturesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Platform platform;
    private static People people;
    private static Api studio;

    @BeforeAll
    static void twoStudios(Platform running) {
        platform = running;
        people = People.of(platform);
        studio = people.studio();
    }

    @Test
    void candidatesAreDrawnOneIsChosenAndVariantsAreMadeFromIt() throws Exception {
        String kit = kit();
        Api keyed = studio.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> order = Map.of("count", 2, "seed", 41, "additions", "linen apron");

        Answer ordered = keyed.post(kit + "/anchors", order).expect(202);
        assertThat(ordered.header("Location")).isEqualTo("/api/v1" + kit + "/assets");
        assertThat(keyed.post(kit + "/anchors", order).expect(202).text("data/0/id")).isEqualTo(ordered.text("data/0/id"));
        JsonNode candidates = drawn(kit, 2);

        assertThat(candidates.findValuesAsText("status")).containsOnly("candidate");
        assertThat(candidates.findValuesAsText("seed")).containsExactlyInAnyOrder("41", "42");
        String first = candidates.path(0).path("id").asText();
        assertThat(fetched(candidates.path(0).path("image_url").asText())).contains("trainedAlgorithmicMedia");
        studio.post(kit + "/variants", variant("laughing out loud")).expect(409);

        assertThat(studio.post(kit + "/anchors/" + first + "/primary", Map.of()).expect(200).json().path("is_canonical").asBoolean())
                .isTrue();
        studio.delete(kit + "/assets/" + first).expect(409);
        studio.post(kit + "/variants", variant("laughing out loud")).expect(202);

        JsonNode variant = drawn(kit, 3).path(0);
        assertThat(variant.path("status").asText()).isEqualTo("ready");
        assertThat(variant.path("is_canonical").asBoolean()).isTrue();
        assertThat(Sandbox.of(platform).calls("draw", 20).toString())
                .contains("The adult woman from the reference image, laughing out loud");
        people.otherStudio().get(kit + "/assets").expect(404);
        studio.delete(kit + "/assets/" + variant.path("id").asText()).expect(204);
        studio.get(kit + "/assets/" + variant.path("id").asText()).expect(404);
    }

    @Test
    void variantsSayWhatChangesInAdultWords() {
        String kit = kit();
        choose(kit, studio.upload(kit + "/anchors?source=fully_synthetic", "image/png", Shots.portrait(20)).expect(201).text("id"));

        assertField(studio.post(kit + "/variants", variant("a schoolgirl uniform")), "prompt");
        assertField(studio.post(kit + "/variants", variant("long blonde hair")), "prompt");
        assertField(studio.post(kit + "/anchors", Map.of("additions", "looks like a teenager")), "additions");
        assertField(studio.post(kit + "/anchors", Map.of("count", 5)), "count");
        assertThat(assets(kit)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"script,422,image-type-unsupported", "svg,422,image-type-unsupported", "huge,413,image-dimensions",
        "truncated,422,image-truncated", "empty,422,image-empty"})
    void whatIsNoPictureIsRefusedWithItsReason(String kind, int status, String code) {
        String kit = kit();
        byte[] file = switch (kind) {
            case "script" -> Shots.text("<script>alert(1)</script>");
            case "svg" -> Shots.text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
            case "huge" -> Shots.claiming(30_000, 30_000);
            case "truncated" -> Shots.truncated();
            default -> new byte[0];
        };

        Answer refused = studio.upload(kit + "/anchors?source=fully_synthetic", "image/png", file).expect(status);

        assertThat(refused.text("type")).endsWith(code);
        assertThat(assets(kit)).isEmpty();
    }

    @Test
    void itMustBeSaidWhomAPictureShows() {
        String kit = kit();
        byte[] picture = Shots.portrait(200);

        assertField(studio.upload(kit + "/anchors", "image/png", picture), "source");
        assertField(studio.upload(kit + "/anchors?source=consented_person", "image/png", picture), "person_name");
        assertField(bring(kit, Map.of("source", "consented_person", "person_name", "Ada", "scope", "stories")), "expires_at");
        assertField(bring(kit, licence(Instant.now().minusSeconds(60))), "expires_at");
        assertField(bring(kit, licence(Instant.now().plus(Duration.ofDays(3_700)))), "expires_at");
        assertField(bring(kit, Map.of("source", "fully_synthetic", "person_name", "Ada", "scope", "x", "expires_at",
                Instant.now().plusSeconds(600).toString())), "source");
        assertThat(assets(kit)).isEmpty();
    }

    @Test
    void theSamePictureUnderItsKeyIsTakenOnce() {
        String kit = kit();
        Api keyed = studio.with("Idempotency-Key", UUID.randomUUID().toString());
        String path = kit + "/anchors?source=fully_synthetic";

        String id = keyed.upload(path, "image/png", Shots.portrait(90)).expect(201).text("id");

        assertThat(keyed.upload(path, "image/png", Shots.portrait(90)).expect(201).text("id")).isEqualTo(id);
        keyed.upload(path, "image/png", Shots.portrait(91)).expect(409);
        assertThat(assets(kit)).hasSize(1);
    }

    @Test
    void aLicenceThatEndsTakesTheFaceOutOfUse() throws Exception {
        String kit = kit();
        Answer brought = bring(kit, licence(Instant.now().plus(Duration.ofDays(30)))).expect(201);
        choose(kit, brought.text("id"));
        assertThat(brought.text("source")).isEqualTo("consented_person");
        assertThat(fetched(brought.text("image_url"))).doesNotContain("trainedAlgorithmicMedia");

        expire(brought.text("id"));

        assertThat(studio.get(kit).expect(200).json().path("usable").asBoolean()).isFalse();
        JsonNode asset = studio.get(kit + "/assets/" + brought.text("id")).expect(200).json();
        assertThat(asset.has("image_url")).isFalse();
        assertThat(asset.at("/licence/in_force").asBoolean()).isFalse();
        assertThat(studio.post(kit + "/variants", variant("smiling")).expect(409).text("type")).endsWith("likeness-withdrawn");
    }

    @Test
    void whoRevokesIsShownNoMore() {
        String kit = kit();
        String asset = bring(kit, licence(Instant.now().plus(Duration.ofDays(30)))).expect(201).text("id");
        choose(kit, asset);

        assertThat(studio.post(kit + "/consent/revoke", Map.of()).expect(200).json().path("usable").asBoolean()).isFalse();

        assertThat(studio.get(kit + "/assets/" + asset).expect(200).json().has("image_url")).isFalse();
        studio.post(kit + "/anchors/" + asset + "/primary", Map.of()).expect(409);
        people.otherStudio().post(kit + "/consent/revoke", Map.of()).expect(404);
        studio.post(kit() + "/consent/revoke", Map.of()).expect(409);
    }

    @Test
    void aDeletedKitTakesItsPicturesAlong() {
        String kit = kit();
        String url = studio.upload(kit + "/anchors?source=fully_synthetic", "image/png", Shots.portrait(300)).expect(201)
                .text("image_url");

        studio.delete(kit).expect(204);

        await().atMost(PATIENCE).until(() -> status(url) == 404);
    }

    @Test
    void itsWordsTravelInACharactersCard() {
        String character = character();
        String kit = kit(character);
        studio.post(kit + "/activate", Map.of()).expect(200);
        String card = studio.get("/characters/" + character + "/card").expect(200).text();

        Answer imported = studio.post("/characters/import", card).expect(201);

        String arrived = imported.text("character/id");
        JsonNode kits = studio.get("/avatar-kits?character_id=" + arrived).expect(200).json().at("/data");
        assertThat(kits.findValuesAsText("appearance_prompt")).containsExactly("chestnut hair in a loose bun, hazel eyes");
        assertThat(imported.text("character/active_avatar_kit_id")).isEqualTo(kits.path(0).path("id").asText());
        studio.post("/characters/import", card.replace("chestnut hair", "a schoolgirl")).expect(422);
    }

    private static String character() {
        return studio.post("/characters", Drafts.character("Mira " + UUID.randomUUID())).expect(201).text("id");
    }

    private static String kit() {
        return kit(character());
    }

    private static String kit(String character) {
        return "/avatar-kits/" + studio.post("/avatar-kits", Map.of("character_id", character, "name", "Everyday",
                "appearance_prompt", "chestnut hair in a loose bun, hazel eyes", "style_prompt", "soft anime")).expect(201).text("id");
    }

    private static Map<String, Object> variant(String prompt) {
        return Map.of("kind", "expression", "label", "laughing", "prompt", prompt);
    }

    private static Map<String, String> licence(Instant until) {
        return Map.of("source", "consented_person", "person_name", "Ada Example", "scope", "pictures for the café stories",
                "expires_at", until.toString(), "document", "contract 7");
    }

    private static Answer bring(String kit, Map<String, String> fields) {
        return studio.upload(kit + "/anchors", Shots.FORM, Shots.form(Shots.portrait(200), fields));
    }

    private static void choose(String kit, String asset) {
        studio.post(kit + "/anchors/" + asset + "/primary", Map.of()).expect(200);
    }

    private static JsonNode assets(String kit) {
        return studio.get(kit + "/assets").expect(200).json().at("/data");
    }

    /** All of them, once none is being drawn any more. */
    private static JsonNode drawn(String kit, int count) {
        return await().atMost(PATIENCE).until(() -> assets(kit), found -> found.size() == count
                && !found.findValuesAsText("status").contains("generating"));
    }

    private static void assertField(Answer answer, String field) {
        assertThat(answer.expect(422).json().at("/errors").findValuesAsText("field")).contains(field);
    }

    /** Time passes for one licence alone. */
    private static void expire(String asset) throws Exception {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement("""
                update likeness_licences set expires_at = now() - interval '1 second'
                where id = (select licence_id from avatar_assets where id = ?::uuid)""")) {
            sql.setString(1, asset);
            assertThat(sql.executeUpdate()).isEqualTo(1);
        }
    }

    private static String fetched(String url) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(List.of("image/webp")).containsAll(answer.headers().allValues("content-type"));
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    private static int status(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
