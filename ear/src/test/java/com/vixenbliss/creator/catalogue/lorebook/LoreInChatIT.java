package com.vixenbliss.creator.catalogue.lorebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a studio writes in its lorebooks reaches the model when the talk comes to it, and says why it did. */
class LoreInChatIT {

    private Api studio;
    private Api fan;
    private String character;
    private String world;

    @BeforeEach
    void aCharacterInAWorld(Platform platform) {
        People people = People.of(platform);
        studio = people.studio();
        fan = people.fan();
        world = studio.post("/worlds", Map.of("name", "Aldmoor")).expect(201).text("id");
        Map<String, Object> draft = new HashMap<>(Drafts.character("Mira"));
        draft.put("status", "active");
        draft.put("world_id", world);
        character = studio.post("/characters", draft).expect(201).text("id");
    }

    @Test
    void anEntryWhoseKeyIsSaidIsToldToTheModelAndTheReplySaysWhy(Platform platform) {
        String tower = write(Map.of("character_id", character, "name", "The tower", "keys", List.of("lighthouse"),
                "content", "The lighthouse burned in {{char}}'s ninth winter."));
        write(Map.of("world_id", world, "constant", true, "content", "@@depth 1\nAldmoor smells of kelp."));
        write(Map.of("character_id", character, "keys", List.of("harbour"), "content", "Nobody asked for this."));

        Answer said = fan.post("/chat", line("Tell me about the LIGHTHOUSE.")).expect(200);

        String asked = lastPrompt(platform);
        assertThat(asked).contains("The lighthouse burned in Mira's ninth winter.", "Aldmoor smells of kelp.")
                .doesNotContain("Nobody asked for this.");
        JsonNode context = fan.get("/messages/" + said.text("message/id") + "/context").expect(200).json();
        assertThat(context.at("/lorebook/0/id").asText()).isEqualTo(tower);
        assertThat(context.at("/lorebook/0/name").asText()).isEqualTo("The tower");
        assertThat(context.at("/lorebook/0/key").asText()).isEqualTo("lighthouse");
        assertThat(context.at("/lorebook/0/why").asText()).isEqualTo("key");
        assertThat(context.at("/lorebook/1/why").asText()).isEqualTo("constant");
        assertThat(context.get("lorebook").toString()).doesNotContain("ninth winter");
        assertThat(StreamSupport.stream(context.get("prompt_parts").spliterator(), false).map(part -> part.get("name").asText()))
                .contains("lorebook_after_char", "lorebook_chat");
    }

    @Test
    void whatTheStudioWritesCountsFromTheNextLineOn(Platform platform) {
        String id = write(Map.of("world_id", world, "keys", List.of("ferry"), "content", "The ferry leaves at six."));
        fan.post("/chat", line("When does the ferry leave?")).expect(200);
        assertThat(lastPrompt(platform)).contains("leaves at six");

        studio.patch("/lorebook-entries/" + id, Map.of("content", "The ferry leaves at nine.")).expect(200);
        fan.post("/chat", line("The ferry, again?")).expect(200);
        assertThat(lastPrompt(platform)).contains("leaves at nine").doesNotContain("leaves at six");

        studio.delete("/lorebook-entries/" + id).expect(204);
        fan.post("/chat", line("And the ferry back?")).expect(200);
        assertThat(lastPrompt(platform)).doesNotContain("leaves at nine");
    }

    @Test
    void anEntryKnowsWhetherItCameUpBeforeInThisEpisode(Platform platform) {
        write(Map.of("character_id", character, "keys", List.of("Elias"),
                "content", "@@dont_activate_after_match\nElias is her father, told once."));
        write(Map.of("character_id", character, "keys", List.of("storm"),
                "content", "@@keep_activate_after_match\nThe storm is kept in mind."));

        fan.post("/chat", line("Who is Elias? Was he out in the storm?")).expect(200);
        assertThat(lastPrompt(platform)).contains("told once", "kept in mind");
        for (int i = 0; i < 5; i++) {
            fan.post("/chat", line("Something else, number " + i)).expect(200);
        }
        fan.post("/chat", line("And Elias?")).expect(200);

        assertThat(lastPrompt(platform)).contains("kept in mind").doesNotContain("told once");
    }

    @Test
    void aStudioTriesAConversationWithoutHavingIt() {
        String tower = write(Map.of("character_id", character, "keys", List.of("lighthouse"), "selective", true,
                "secondary_keys", List.of("storm"), "content", "It burned."));
        String town = write(Map.of("world_id", world, "keys", List.of("/aldmoor|town/i"), "use_regex", true, "content", "A town."));

        JsonNode storm = studio.post("/lorebook-entries/test",
                Map.of("character_id", character, "text", "The lighthouse of Aldmoor, in the storm")).expect(200).json();
        JsonNode calm = studio.post("/lorebook-entries/test", Map.of("character_id", character,
                "messages", List.of(Map.of("role", "assistant", "content", "The lighthouse?"), Map.of("content", "Yes.")))).expect(200).json();

        assertThat(storm.at("/triggered/0/id").asText()).isEqualTo(tower);
        assertThat(storm.at("/triggered/0/start").asInt()).isEqualTo(4);
        assertThat(storm.at("/triggered/1/id").asText()).isEqualTo(town);
        assertThat(storm.at("/triggered/1/book").asText()).isEqualTo("world");
        assertThat(storm.get("tokens").asInt()).isPositive();
        assertThat(calm.get("triggered")).isEmpty();
        assertThat(calm.at("/held/0/why").asText()).isEqualTo("secondary_key_missing");
        assertThat(studio.post("/lorebook-entries/test", Map.of("world_id", world, "text", "the town")).expect(200)
                .json().get("triggered")).hasSize(1);
        studio.post("/lorebook-entries/test", Map.of("character_id", character)).expect(422);
        fan.post("/lorebook-entries/test", Map.of("character_id", character, "text", "x")).expect(403);
    }

    private String write(Map<String, Object> entry) {
        return studio.post("/lorebook-entries", entry).expect(201).text("id");
    }

    private Map<String, Object> line(String words) {
        return Map.of("character_id", character, "content", words);
    }

    private static String lastPrompt(Platform platform) {
        return Sandbox.of(platform).calls("stream").path(0).toString();
    }
}
