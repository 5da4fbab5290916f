package com.vixenbliss.creator.catalogue.lorebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A studio writes the lorebooks of its characters and worlds; nothing that a card brings gets lost, nothing hostile gets in. */
class LorebookIT {

    private static final String ENTRIES = "/lorebook-entries";

    private static People people;
    private static String mira;

    @BeforeAll
    static void aCharacter(Platform platform) {
        people = People.of(platform);
        mira = people.studio().post("/characters", Drafts.character("Mira")).expect(201).text("id");
    }

    @Test
    void anEntryIsWrittenReadChangedAndDeleted() {
        Answer created = people.studio().post(ENTRIES, entry("lighthouse", Map.of("priority", 3))).expect(201);
        String path = ENTRIES + "/" + created.text("id");
        assertThat(created.header("Location")).isEqualTo("/api/v1" + path);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.json().get("enabled").booleanValue()).isTrue();
        assertThat(created.json().has("case_sensitive")).isFalse();

        Answer changed = people.studio().patch(path, Map.of("enabled", false, "keys", List.of("tower"))).expect(200);
        assertThat(changed.text("keys/0")).isEqualTo("tower");
        assertThat(changed.text("priority")).isEqualTo("3");
        people.studio().with("If-Match", "\"0\"").patch(path, Map.of("enabled", true)).expect(412);
        people.studio().put(path, Map.of("content", "Only this.")).expect(200);
        assertThat(people.studio().get(path).json().has("priority")).isFalse();

        people.studio().delete(path).expect(204);
        people.studio().get(path).expect(404);
    }

    @Test
    void whatACardKeepsForOtherProgramsComesBackAsItCame() {
        Map<String, Object> foreign = Map.of("depth", 4, "nested", Map.of("a", List.of(1, "two", false)));
        Answer created = people.studio().post(ENTRIES, entry("fox", Map.of("extensions", foreign,
                "other_fields", Map.of("probability", 50), "foreign_id", 7, "constant", false,
                "content", "@@depth 4\n@@@unknown_thing x\n\nFoxes pass at dusk."))).expect(201);

        JsonNode read = people.studio().get(ENTRIES + "/" + created.text("id")).json();

        assertThat(read.at("/extensions/nested/a/1").textValue()).isEqualTo("two");
        assertThat(read.at("/other_fields/probability").intValue()).isEqualTo(50);
        assertThat(read.get("foreign_id").isInt()).isTrue();
        assertThat(read.get("constant").booleanValue()).isFalse();
        assertThat(read.get("content").textValue()).startsWith("@@depth 4\n@@@unknown_thing x");
    }

    @Test
    void aPatternThatCannotBeSearchedForInLinearTimeIsRefusedWithTheReason() {
        assertRefused("/(?<=moon)light/", "looks ahead or behind");
        assertRefused("(a)\\1", "refers back");
        assertRefused("((a{100}){100}){100}", "repeats so much");
        assertRefused("(unclosed", "is not a pattern");
        people.studio().post(ENTRIES, entry("/(a+)+$/i", Map.of("use_regex", true))).expect(201);
    }

    private static void assertRefused(String pattern, String reason) {
        Answer refused = people.studio().post(ENTRIES, entry(pattern, Map.of("use_regex", true))).expect(422);
        assertThat(refused.text("errors/0/field")).isEqualTo("keys[0]");
        assertThat(refused.text("errors/0/message")).contains(reason);
    }

    @Test
    void anEntryBelongsToOneBookAndStaysThere() {
        String world = people.studio().post("/worlds", Map.of("name", "Coast")).expect(201).text("id");
        people.studio().post(ENTRIES, Map.of("keys", List.of("x"), "content", "y")).expect(422);
        people.studio().post(ENTRIES, entry("x", Map.of("world_id", world))).expect(422);
        String path = ENTRIES + "/" + people.studio().post(ENTRIES, Map.of("world_id", world, "content", "y")).expect(201).text("id");
        assertThat(people.studio().patch(path, Map.of("world_id", mira)).expect(422).text("errors/0/field")).isEqualTo("world_id");
        assertThat(people.studio().get(ENTRIES + "?world_id=" + world).json().get("data")).hasSize(1);

        people.studio().delete("/worlds/" + world).expect(204);
        people.studio().get(path).expect(404);
    }

    @Test
    void whatIsAnotherStudiosIsNotThere() {
        String path = ENTRIES + "/" + people.studio().post(ENTRIES, entry("secret", Map.of())).expect(201).text("id");
        String book = "/characters/" + mira + "/lorebook";

        for (String theirs : List.of(path, book)) {
            people.otherStudio().get(theirs).expect(404);
            people.otherStudio().patch(theirs, Map.of()).expect(404);
            people.fan().get(theirs).expect(403);
        }
        people.otherStudio().delete(path).expect(404);
        people.otherStudio().post(ENTRIES, entry("mine", Map.of())).expect(404);
        people.otherStudio().get(ENTRIES + "?character_id=" + mira).expect(404);
        assertThat(people.otherStudio().get(ENTRIES).json().get("data")).isEmpty();
        people.studio().get(path).expect(200);
    }

    @Test
    void aListComesByInsertionOrder(Platform platform) {
        Api studio = People.of(platform).studio();
        String nadia = studio.post("/characters", Drafts.character("Nadia")).expect(201).text("id");
        for (int order : new int[] {30, -5, 10, 10}) {
            studio.post(ENTRIES, Map.of("character_id", nadia, "content", "x", "insertion_order", order)).expect(201);
        }

        List<Integer> orders = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = studio.get(ENTRIES + "?limit=1&character_id=" + nadia + "&cursor=" + cursor).expect(200);
            page.json().get("data").forEach(row -> orders.add(row.get("insertion_order").intValue()));
            cursor = page.json().get("next_cursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(orders).containsExactly(-5, 10, 10, 30);
    }

    @Test
    void aBookHasSettingsOfItsOwn() {
        String path = "/characters/" + people.studio().post("/characters", Drafts.character("Kit")).text("id") + "/lorebook";
        assertThat(people.studio().get(path).expect(200).text("version")).isEqualTo("0");

        people.studio().with("If-Match", "\"0\"").put(path, Map.of("scan_depth", 4, "token_budget", 300,
                "recursive_scanning", true, "extensions", Map.of("their/key", 1))).expect(200);
        Answer patched = people.studio().patch(path, Map.of("name", "Kit's secrets")).expect(200);

        assertThat(patched.text("scan_depth")).isEqualTo("4");
        assertThat(patched.json().at("/extensions/their~1key").intValue()).isEqualTo(1);
        people.studio().with("If-Match", "\"0\"").put(path, Map.of()).expect(412);
        people.studio().patch(path, Map.of("scan_depth", -1)).expect(422);
    }

    static Map<String, Object> entry(String key, Map<String, Object> more) {
        Map<String, Object> entry = new HashMap<>(Map.of("character_id", mira, "keys", List.of(key), "content", "Something of " + mira));
        entry.putAll(more);
        return entry;
    }
}
