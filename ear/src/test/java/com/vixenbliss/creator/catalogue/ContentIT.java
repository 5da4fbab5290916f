package com.vixenbliss.creator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A studio writes worlds, characters and templates; others see what they may and change nothing. */
class ContentIT {

    private static People people;

    @BeforeAll
    static void twoStudios(Platform platform) {
        people = People.of(platform);
    }

    @Test
    void aCharacterIsWrittenPublishedReadAndArchived() {
        Answer created = people.studio().post("/characters", Drafts.character("Mira Bell")).expect(201);
        String path = "/characters/" + created.text("id");
        assertThat(created.header("Location")).isEqualTo("/api/v1" + path);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.text("visual_identity/age_range")).isEqualTo("21_29");
        people.fan().get(path).expect(404);

        Map<String, Object> arc = Map.of("current_goal", "a second café");
        people.studio().patch(path, Map.of("status", "active", "life_arc", arc)).expect(200);

        Answer seen = people.fan().get("/characters/" + created.text("slug")).expect(200);
        assertThat(seen.text("name")).isEqualTo("Mira Bell");
        assertThat(seen.json().has("system_prompt")).isFalse();
        assertThat(seen.json().has("life_arc")).isFalse();
        assertThat(people.studio().get(path).text("life_arc/current_goal")).isEqualTo("a second café");

        people.studio().delete(path).expect(204);
        people.fan().get(path).expect(404);
        assertThat(people.studio().get(path).expect(200).text("status")).isEqualTo("archived");
        people.studio().patch(path, Map.of("status", "draft")).expect(409);
    }

    @Test
    void whatIsAnotherStudiosIsNotThere() {
        String world = "/worlds/" + people.studio().post("/worlds", Map.of("name", "Crescent Street")).text("id");
        String character = "/characters/" + people.studio().post("/characters", Drafts.character("Nadia")).text("id");
        String list = character + "/episode-templates";
        String template = "/episode-templates/"
                + people.studio().post(list, Drafts.template("Rain", "draft", 1)).text("id");

        for (String path : List.of(world, character, template)) {
            people.otherStudio().get(path).expect(404);
            people.otherStudio().patch(path, Map.of()).expect(404);
            people.otherStudio().delete(path).expect(404);
            people.fan().patch(path, Map.of()).expect(403);
            people.studio().get(path).expect(200);
        }
        people.otherStudio().post(list, Drafts.template("Rain", "draft", 1)).expect(404);
        people.fan().get(world).expect(403);
        assertThat(people.otherStudio().get("/worlds").json().at("/data")).isEmpty();
    }

    @Test
    void everybodyIsAnAdultAndOlderWhereLoveIsATheme() {
        Api studio = people.studio();
        String mystery = studio.post("/worlds", Map.of("name", "Fog", "genre", "mystery")).text("id");

        assertField(studio.post("/characters", Drafts.character("Kit", 17)), "visual_identity.age");
        assertField(studio.post("/characters", Map.of("name", "Kit", "system_prompt", "x",
                "visual_identity", Map.of("gender_tag", "male", "age_range", "young_adult"))), "visual_identity.age");
        String kit = studio.post("/characters", Drafts.character("Kit", 19)).expect(201).text("id");
        studio.patch("/characters/" + kit, Map.of("world_id", mystery)).expect(200);

        studio.patch("/worlds/" + mystery, Map.of("genre", "romance")).expect(409);
        String romance = studio.post("/worlds", Map.of("name", "Roses")).text("id");
        assertField(studio.patch("/characters/" + kit, Map.of("world_id", romance)), "visual_identity.age");
        studio.delete("/worlds/" + mystery).expect(409);
        studio.delete("/worlds/" + romance).expect(204);
    }

    @Test
    void whoeverSawAnOldCopyChangesNothing() {
        String path = "/worlds/" + people.studio().post("/worlds", Map.of("name", "Old Town")).text("id");
        Api seenFirst = people.studio().with("If-Match", "\"0\"");

        List<Integer> answers = IntStream.range(0, 8).parallel()
                .mapToObj(i -> seenFirst.patch(path, Map.of("tone", "tone " + i)).status())
                .sorted().toList();

        assertThat(answers).startsWith(200, 412).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(people.studio().get(path).header("ETag")).isEqualTo("\"1\"");
        seenFirst.delete(path).expect(412);
        people.studio().with("If-Match", "\"1\"").delete(path).expect(204);
    }

    @Test
    void templatesComeInTheirOrderAndFansSeeWhatIsOffered() {
        Map<String, Object> draft = new HashMap<>(Drafts.character("Ines"));
        draft.put("status", "active");
        String id = people.studio().post("/characters", draft).expect(201).text("id");
        String list = "/characters/" + id + "/episode-templates";
        people.studio().post(list, Drafts.template("Third", "active", 3)).expect(201);
        people.studio().post(list, Drafts.template("First", "active", 1)).expect(201);
        people.studio().post(list, Drafts.template("Second", "draft", 2)).expect(201);

        assertThat(titles(people.studio(), list)).containsExactly("First", "Second", "Third");
        assertThat(titles(people.fan(), list)).containsExactly("First", "Third");
        assertThat(people.fan().get(list).json().at("/data/0").has("arc_hints")).isFalse();
    }

    @Test
    void aListGoesOnWhereItStoppedThoughSomethingNewComes(Platform platform) {
        Api studio = People.of(platform).studio();
        for (int i = 0; i < 5; i++) {
            studio.post("/worlds", Map.of("name", "World " + i)).expect(201);
        }
        Answer first = studio.get("/worlds?limit=3").expect(200);
        studio.post("/worlds", Map.of("name", "Newer")).expect(201);
        Answer second = studio.get("/worlds?limit=3&cursor=" + first.text("next_cursor")).expect(200);

        assertThat(names(first)).containsExactly("World 4", "World 3", "World 2");
        assertThat(names(second)).containsExactly("World 1", "World 0");
        assertThat(second.json().get("next_cursor").isNull()).isTrue();
        assertField(studio.get("/worlds?limit=101"), "limit");
        assertField(studio.get("/worlds?cursor=x'--"), "cursor");
    }

    @Test
    void manyOfOneNameEachGetAnAddress() {
        List<String> slugs = IntStream.range(0, 8).parallel()
                .mapToObj(i -> people.studio().post("/characters", Drafts.character("Twin Sister")))
                .map(answer -> answer.expect(201).text("slug"))
                .distinct()
                .toList();

        assertThat(slugs).hasSize(8).contains("twin-sister");
    }

    private static List<String> titles(Api reader, String list) {
        List<String> titles = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = reader.get(list + "?limit=1&cursor=" + cursor).expect(200);
            titles.addAll(values(page, "title"));
            cursor = page.json().get("next_cursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return titles;
    }

    private static List<String> names(Answer page) {
        return values(page, "name");
    }

    private static List<String> values(Answer page, String field) {
        List<String> values = new ArrayList<>();
        for (JsonNode row : page.json().get("data")) {
            values.add(row.get(field).asText());
        }
        return values;
    }

    private static void assertField(Answer refusal, String field) {
        assertThat(refusal.expect(422).text("errors/0/field")).isEqualTo(field);
    }
}
