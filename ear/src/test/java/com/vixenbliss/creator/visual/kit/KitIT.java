package com.vixenbliss.creator.visual.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A studio says in words how its characters look; others see none of it. */
class KitIT {

    private static People people;
    private static Api studio;

    @BeforeAll
    static void twoStudios(Platform platform) {
        people = People.of(platform);
        studio = people.studio();
    }

    @Test
    void aKitIsWrittenChangedWornAndPutAway() {
        String character = character();
        Answer created = studio.post("/avatar-kits", kit(character, "Everyday")).expect(201);
        String path = "/avatar-kits/" + created.text("id");
        assertThat(created.header("Location")).isEqualTo("/api/v1" + path);
        assertThat(created.text("status")).isEqualTo("draft");
        assertThat(created.json().path("usable").asBoolean()).isTrue();

        studio.patch(path, Map.of("style_prompt", "ink and wash")).expect(200);
        studio.post(path + "/activate", Map.of()).expect(200);

        assertThat(worn(character)).isEqualTo(created.text("id"));
        studio.delete(path).expect(409);
        assertThat(studio.post(path + "/archive", Map.of()).expect(200).text("status")).isEqualTo("archived");
        assertThat(worn(character)).isEmpty();
        studio.delete(path).expect(204);
        studio.get(path).expect(404);
    }

    @Test
    void aCharacterWearsOneKitHoweverManyAreActivatedAtOnce() {
        String character = character();
        List<String> kits = IntStream.range(0, 4)
                .mapToObj(i -> studio.post("/avatar-kits", kit(character, "Kit " + i)).expect(201).text("id")).toList();

        kits.stream().parallel().forEach(id -> studio.post("/avatar-kits/" + id + "/activate", Map.of()).expect(200));

        JsonNode active = studio.get("/avatar-kits?status=active&character_id=" + character).expect(200).json().at("/data");
        assertThat(active).hasSize(1);
        assertThat(worn(character)).isEqualTo(active.path(0).path("id").asText());
        assertThat(studio.get("/avatar-kits?status=archived&character_id=" + character).json().at("/data")).hasSize(3);
    }

    @Test
    void whatIsAnotherStudiosIsNotThere() {
        String character = character();
        String path = "/avatar-kits/" + studio.post("/avatar-kits", kit(character, "Everyday")).expect(201).text("id");
        Api other = people.otherStudio();

        other.get(path).expect(404);
        other.patch(path, Map.of("name", "mine")).expect(404);
        other.post(path + "/activate", Map.of()).expect(404);
        other.delete(path).expect(404);
        other.post("/avatar-kits", kit(character, "Mine")).expect(404);
        assertThat(other.get("/avatar-kits?character_id=" + character).expect(200).json().at("/data")).isEmpty();
        people.fan().get(path).expect(403);
        people.fan().get("/avatar-kits").expect(403);
        studio.get("/avatar-kits/" + UUID.randomUUID()).expect(404);
    }

    @Test
    void whatIsDrawnIsAnAdultAndNegativesMaySayWhatIsNot() {
        String character = character();
        Map<String, Object> negatives = Map.of("character_id", character, "name", "Everyday",
                "appearance_prompt", "chestnut hair", "negative_prompt", "child, teenager");
        String path = "/avatar-kits/" + studio.post("/avatar-kits", negatives).expect(201).text("id");

        assertField(studio.post("/avatar-kits", Map.of("character_id", character, "name", "Everyday",
                "appearance_prompt", "a schoolgirl with braids")), "appearance_prompt");
        assertField(studio.patch(path, Map.of("style_prompt", "loli manga")), "style_prompt");
        assertField(studio.patch(path, Map.of("appearance_prompt", "a 15 year old girl")), "appearance_prompt");
        assertThat(studio.get(path).text("appearance_prompt")).isEqualTo("chestnut hair");
    }

    @Test
    void whatCannotBeReadIsRefusedAndChangesNothing() {
        String character = character();
        String path = "/avatar-kits/" + studio.post("/avatar-kits", kit(character, "Everyday")).expect(201).text("id");

        studio.post("/avatar-kits", "{").expect(400);
        assertField(studio.post("/avatar-kits", Map.of("character_id", character, "name", "x")), "appearance_prompt");
        assertField(studio.patch(path, Map.of("status", "active")), "status");
        assertField(studio.patch(path, Map.of("name", "x".repeat(81))), "name");
        studio.with("If-Match", "\"7\"").patch(path, Map.of("name", "Other")).expect(412);
        studio.with("If-Match", "\"7\"").post(path + "/activate", Map.of()).expect(412);
        assertThat(studio.get(path).text("name")).isEqualTo("Everyday");
        assertThat(worn(character)).isEmpty();
    }

    @Test
    void aDraftThatGoesForGoodTakesItsKitsAlong() {
        String character = character();
        String path = "/avatar-kits/" + studio.post("/avatar-kits", kit(character, "Everyday")).expect(201).text("id");
        studio.post(path + "/activate", Map.of()).expect(200);

        studio.delete("/characters/" + character).expect(204);

        studio.get(path).expect(404);
    }

    @Test
    void theSameKeyMakesOneKit() {
        String character = character();
        Api keyed = studio.with("Idempotency-Key", UUID.randomUUID().toString());

        String id = keyed.post("/avatar-kits", kit(character, "Everyday")).expect(201).text("id");

        assertThat(keyed.post("/avatar-kits", kit(character, "Everyday")).expect(201).text("id")).isEqualTo(id);
        keyed.post("/avatar-kits", kit(character, "Another")).expect(409);
    }

    private static String character() {
        return studio.post("/characters", Drafts.character("Mira " + UUID.randomUUID())).expect(201).text("id");
    }

    private static Map<String, Object> kit(String character, String name) {
        return Map.of("character_id", character, "name", name,
                "appearance_prompt", "chestnut hair in a loose bun, hazel eyes, freckles", "style_prompt", "soft anime");
    }

    private static String worn(String character) {
        return studio.get("/characters/" + character).expect(200).text("active_avatar_kit_id");
    }

    private static void assertField(Answer answer, String field) {
        assertThat(answer.expect(422).json().at("/errors").findValuesAsText("field")).contains(field);
    }
}
