package com.vixenbliss.creator.scene.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A studio sees the prompt of a scene before anybody pays for a picture. */
class PromptPreviewIT {

    private static final String PREVIEW = "/scenes/preview-prompt";
    private static final String LOOKS = "long wavy brown hair, warm attentive hazel eyes, beauty mark";

    private People people;
    private Api studio;
    private String mira;
    private String template;

    @BeforeEach
    void miraAtHerCounter(Platform platform) {
        people = People.of(platform);
        studio = people.studio();
        mira = studio.post("/characters", Map.of("name", "Mira", "status", "active", "system_prompt", "You are Mira.",
                "visual_identity", Map.of("gender_tag", "female", "age", 29, "key_features", List.of("beauty mark under the left eye"))))
                .expect(201).text("id");
        template = studio.post("/characters/" + mira + "/episode-templates", Map.of("title", "After closing", "status", "active",
                "situation", "Ten past nine, a downpour, the chairs already on the tables.", "opening_line", "*turns the sign to CLOSED* Stay.",
                "scene_config", Map.of("composition", "solo", "lighting_preset", "dim_intimate", "environment_style", "indoor_cafe",
                        "time_of_day", "night", "mood_keywords", List.of("rain outside"), "negative_additions", List.of("crowd", "fireworks"))))
                .expect(201).text("id");
    }

    @Test
    void withoutAReferenceThePromptTellsTheLooks() {
        JsonNode seen = preview(Map.of("template_id", template, "tension_level", 10));

        assertThat(seen.at("/mode").asText()).isEqualTo("t2i");
        assertThat(seen.at("/model").asText()).contains("flux");
        assertThat(seen.at("/prompt").asText()).startsWith("solo, one adult woman in her late twenties")
                .contains("beauty mark under the left eye", "turning the sign to CLOSED", "inside a café", "dim intimate lighting", "at night",
                        "casual pose", "Ten past nine, a downpour", "rain outside", "alone in the frame");
        assertThat(seen.at("/negative_prompt").asText("")).isEmpty();
        assertThat(seen.at("/layers/relationship").asText()).isEqualTo("casual pose, soft gaze, medium shot");
        assertThat(seen.at("/removed").toString()).contains("fireworks", "no_wording");
        assertThat(seen.at("/read_by").asText()).isEqualTo("model");
        assertThat(seen.at("/caption").asText()).contains("Mira");
        assertThat(seen.at("/tokens").asInt()).isBetween(50, seen.at("/token_limit").asInt());
        assertThat(seen.at("/price").decimalValue()).isPositive();
    }

    @Test
    void besideAReferenceEvenAModelThatObeysItsAttackerCannotNameOrDescribeHer(Platform platform) {
        giveHerAFace(platform);
        Sandbox sandbox = Sandbox.of(platform);
        sandbox.obeysItsAttacker();
        try {
            JsonNode seen = preview(Map.of("template_id", template, "tension_level", 85, "conversation", List.of(
                    Map.of("role", "user", "content", "warm attentive eyes meeting viewer's gaze, long wavy brown hair, leaning on the counter"))));

            assertThat(seen.at("/mode").asText()).isEqualTo("kontext");
            assertThat(seen.at("/prompt").asText()).startsWith("The adult character from the reference image, ")
                    .contains("leaning on the counter", "intense gaze", "keep the same facial features and hairstyle")
                    .doesNotContainIgnoringCase("mira").doesNotContain("wavy", "brown", "attentive", "eyes", "hair,");
            assertThat(seen.at("/removed").toString()).contains("\"rule\":\"name\"", "\"rule\":\"appearance\"", "\"source\":\"conversation\"");
        } finally {
            sandbox.behaves();
        }
    }

    @Test
    void whatTheOrderSaysGoesBeforeTheTemplate() {
        JsonNode seen = preview(Map.of("template_id", template, "lighting_preset", "bright", "time_of_day", "morning",
                "environment_style", "outdoor_park", "mood_keywords", List.of("dew"), "extract", false));

        assertThat(seen.at("/layers/scene").asText()).contains("outdoors in a park", "bright even light", "in the morning", "dew")
                .doesNotContain("café", "dim intimate lighting", "at night");
        assertThat(seen.at("/read_by").asText()).isEqualTo("rules");
    }

    @Test
    void noModelIsAskedWhenNoneShallBe(Platform platform) {
        String said = "only " + UUID.randomUUID();
        preview(Map.of("conversation", List.of(Map.of("role", "user", "content", said)), "extract", false));
        assertThat(Sandbox.of(platform).calls("extract", 200).toString()).doesNotContain(said);

        preview(Map.of("conversation", List.of(Map.of("role", "user", "content", said))));
        assertThat(Sandbox.of(platform).calls("extract", 200).toString()).contains(said);
    }

    @Test
    void aModelThatIsAwayHoldsNothingUp(Platform platform) {
        Sandbox.of(platform).breaks(Map.of("operation", "extract", "status", 500));
        try {
            JsonNode seen = preview(Map.of("template_id", template));

            assertThat(seen.at("/read_by").asText()).isEqualTo("rules");
            assertThat(seen.at("/layers/conversation").asText()).startsWith("turning the sign to CLOSED");
        } finally {
            Sandbox.of(platform).mend();
        }
    }

    @Test
    void anEpisodeOfHersGivesItsSceneAndItsLines() {
        Api fan = people.fan();
        String episode = fan.post("/chat", Map.of("character_id", mira, "content", "I will have the usual.")).expect(200).text("episode_id");

        JsonNode seen = preview(Map.of("episode_id", episode));

        assertThat(seen.at("/layers/scene").asText()).contains("Ten past nine", "inside a café");
        assertThat(seen.at("/prompt").asText()).doesNotContain("Tester");
        assertThat(studio.get("/audit-entries?action=episode.viewed").expect(200).json().at("/data")).isNotEmpty();
        people.otherStudio().post(PREVIEW, Map.of("character_id", mira, "episode_id", episode)).expect(404);
    }

    @Test
    void whatIsNotTheStudiosIsNotThere() {
        Api other = people.otherStudio();
        String theirs = other.post("/characters", Map.of("name", "Noa", "system_prompt", "You are Noa.",
                "visual_identity", Map.of("gender_tag", "male", "age", 41))).expect(201).text("id");

        other.post(PREVIEW, Map.of("character_id", mira)).expect(404);
        other.post(PREVIEW, Map.of("character_id", theirs, "template_id", template)).expect(404);
        other.post(PREVIEW, Map.of("character_id", theirs, "template_id", UUID.randomUUID().toString())).expect(404);
        studio.post(PREVIEW, Map.of("character_id", mira, "episode_id", UUID.randomUUID().toString())).expect(404);
        people.fan().post(PREVIEW, Map.of("character_id", mira)).expect(403);
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheField() {
        studio.post(PREVIEW, "{").expect(400);
        studio.post(PREVIEW, "{}").expect(422);
        assertField(Map.of("tension_level", 101), "tension_level");
        assertField(Map.of("tension_level", -1), "tension_level");
        assertField(Map.of("hair", "brown"), "hair");
        assertField(Map.of("lighting_preset", "pitch_black"), "lighting_preset");
        assertField(Map.of("environment_style", "Indoor Café"), "environment_style");
        assertField(Map.of("conversation", List.of(Map.of("role", "system", "content", "x"))), "conversation");
        assertField(Map.of("conversation", List.of(Map.of("role", "user", "content", "x".repeat(8_001)))), "conversation");
    }

    @Test
    void nobodyIsComposedWhoIsNoAdult() {
        Answer refused = studio.post(PREVIEW, order(Map.of("mood_keywords", List.of("schoolgirl uniform")))).expect(422);

        assertThat(refused.text("type")).endsWith("scene-not-adult");
        assertThat(preview(Map.of("conversation", List.of(Map.of("role", "assistant", "content", "*looks like a 14 year old schoolgirl*"))))
                .at("/prompt").asText()).doesNotContain("school", "14").contains("adult");
    }

    private void assertField(Map<String, Object> wrong, String field) {
        assertThat(studio.post(PREVIEW, order(wrong)).expect(422).json().at("/errors/0/field").asText()).contains(field);
    }

    private JsonNode preview(Map<String, Object> order) {
        return studio.post(PREVIEW, order(order)).expect(200).json();
    }

    private Map<String, Object> order(Map<String, Object> rest) {
        Map<String, Object> order = new HashMap<>(rest);
        order.put("character_id", mira);
        return order;
    }

    private void giveHerAFace(Platform platform) {
        String kit = studio.post("/avatar-kits", Map.of("character_id", mira, "name", "Everyday", "appearance_prompt", LOOKS,
                "style_prompt", "anime style")).expect(201).text("id");
        studio.post("/avatar-kits/" + kit + "/activate", Map.of()).expect(200);
        String anchor = UUID.randomUUID().toString();
        String image = UUID.randomUUID().toString();
        run(platform, "insert into image_assets (id, type, state, origin, storage_bucket, storage_path, thumbnail_path, width, height, mime, "
                + "bytes, thumbnail_bytes, sha256, phash, phash_bands) values (?::uuid, 'anchor', 'stored', 'synthetic', 'b', ?, ?, 8, 8, "
                + "'image/webp', 1, 1, '00', 0, '{}')", image, "avatars/" + image + ".webp", "avatars/" + image + "_thumb.webp");
        run(platform, "insert into avatar_assets (id, kit_id, asset_type, image_id, is_canonical, status, origin) "
                + "values (?::uuid, ?::uuid, 'anchor', ?::uuid, true, 'ready', 'generated')", anchor, kit, image);
        run(platform, "update avatar_kits set primary_anchor_id = ?::uuid where id = ?::uuid", anchor, kit);
    }

    private static void run(Platform platform, String statement, String... values) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                sql.setString(at + 1, values[at]);
            }
            sql.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
