package com.vixenbliss.creator.companion.memory;

import static com.vixenbliss.creator.companion.memory.Confidant.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is remembered are facts in time, each with the lines that said it, and never the platform's own words. */
class MemoryFactsIT {

    private static final List<String> IN_OTHER_WORDS = List.of(
            "I live in Berlin.", "I moved to Berlin.", "I just moved to Berlin!", "I am living in Berlin now.", "I am living in Berlin.",
            "I stay in Berlin.", "I recently moved to Berlin.", "Well, I live in Berlin.");
    private static final String FROM_THE_PROMPT = """
            {"reasoning": "", "memories": [{"evidence": "I love oat milk", "type": "preference", "category": "food",
             "claim_key": "person.likes", "value": "oat milk", "summary": "The person loves oat milk", "importance_score": 0.6,
             "confidence": 1, "emotional_valence": 1, "canon": "real", "replaces": []}], "hooks": [],
             "dynamic": {"tension_delta": 0, "tone": "easy", "beat": "They %s"}, "stage_progress_delta": 1, "milestones": [], "used_hooks": []}
            """;

    private final Sandbox sandbox;
    private final Confidant sam;

    MemoryFactsIT(Platform platform) {
        sandbox = Sandbox.of(platform);
        sam = Confidant.of(platform);
    }

    @AfterEach
    void mend() {
        sandbox.mend();
    }

    @Test
    void eightCopiesAtOnceMakeOneMemoryThatCitesThemAll() {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            IN_OTHER_WORDS.stream().map(words -> CompletableFuture.supplyAsync(() -> sam.say(words), clients))
                    .toList().forEach(CompletableFuture::join);
        }

        List<JsonNode> present = sam.remembers(memories -> memories.stream()
                .anyMatch(memory -> memory.path("source_message_ids").size() == IN_OTHER_WORDS.size()));

        assertThat(present).singleElement().satisfies(memory -> {
            assertThat(memory.path("summary").asText()).contains("Berlin");
            assertThat(memory.path("speaker").asText()).isEqualTo("user");
            assertThat(memory.path("valid_from").asText()).isNotEmpty();
        });
        assertThat(sam.ever()).hasSize(1);
    }

    @Test
    void aContradictionClosesTheOldFactAndKeepsIt() {
        sam.tell("I live in Paris.", "Paris");
        Answer moved = sam.tell("I moved to Berlin.", "Berlin");

        JsonNode berlin = sam.memory("Berlin");
        assertThat(about(sam.present(), "Paris")).isEmpty();
        assertThat(about(sam.ever(), "Paris")).singleElement().satisfies(paris -> {
            assertThat(paris.path("valid_to")).isEqualTo(berlin.path("valid_from"));
            assertThat(paris.path("is_active").asBoolean()).isFalse();
        });
        assertThat(berlin.path("valid_to").isNull()).isTrue();
        assertThat(berlin.path("source_message_ids").path(0).asText()).isEqualTo(moved.text("user_message/id"));
    }

    @Test
    void aRepetitionRaisesTheOldFact() {
        sam.tell("I love cardamom buns.", "cardamom");
        JsonNode once = sam.memory("cardamom");

        sam.say("I really love cardamom buns!");

        JsonNode twice = sam.remembers(memories -> about(memories, "cardamom").stream()
                .anyMatch(memory -> memory.path("source_message_ids").size() == 2)).getFirst();
        assertThat(twice.path("id")).isEqualTo(once.path("id"));
        assertThat(twice.path("importance_score").asDouble()).isGreaterThan(once.path("importance_score").asDouble());
        assertThat(twice.path("confidence").asDouble()).isGreaterThan(once.path("confidence").asDouble());
    }

    @Test
    void anEditedLineIsLearnedFromAnewAndWhatItHadEndedIsTrueAgain() {
        sam.tell("I live in Paris.", "Paris");
        Answer moved = sam.tell("I moved to Berlin.", "Berlin");

        Answer edited = sam.api().patch(message(moved, "user_message"), Map.of("content", "I love the sea.")).expect(200);

        assertThat(edited.text("content")).isEqualTo("I love the sea.");
        assertThat(edited.text("edited_at")).isNotEmpty();
        assertThat(about(sam.ever(), "Berlin")).isEmpty();
        assertThat(about(sam.present(), "Paris")).singleElement()
                .satisfies(paris -> assertThat(paris.path("valid_to").isNull()).isTrue());
        assertThat(sam.memory("sea").path("source_message_ids").path(0).asText()).isEqualTo(moved.text("user_message/id"));
    }

    @Test
    void aDeletedLineTakesItsReplyAndExactlyItsPartOfTheFactsAlong() {
        Answer first = sam.tell("I love cardamom buns.", "cardamom");
        JsonNode before = sam.memory("cardamom");
        Answer second = sam.say("I love cardamom buns, and my name is Robin.");
        sam.remembers(memories -> memories.stream().anyMatch(memory -> memory.path("source_message_ids").size() == 2)
                && !about(memories, "Robin").isEmpty());
        assertThat(sam.events()).anyMatch(event -> cites(event, second));

        sam.api().delete(message(second, "user_message")).expect(204);

        assertThat(sam.ever()).singleElement().satisfies(memory -> {
            assertThat(memory.path("id")).isEqualTo(before.path("id"));
            assertThat(memory.path("importance_score")).isEqualTo(before.path("importance_score"));
            assertThat(memory.path("confidence")).isEqualTo(before.path("confidence"));
            assertThat(memory.path("source_message_ids")).hasSize(1);
        });
        assertThat(sam.events()).noneMatch(event -> cites(event, second)).anyMatch(event -> cites(event, first));
        assertThat(sam.lines(first.text("episode_id"))).hasSize(3);
        sam.api().delete(message(second, "user_message")).expect(404);
    }

    @Test
    void theRelationshipIsWhatItsEventsAddUpTo() {
        sam.tell("My name is Robin.", "Robin");
        sam.tell("I love cardamom buns.", "cardamom");
        await().atMost(Confidant.PATIENCE).until(() -> sam.events().stream()
                .filter(event -> event.path("kind").asText().equals("stage_progress")).count() == 2);

        JsonNode now = sam.api().get("/relationships/" + sam.character()).expect(200).json();
        int progress = sam.events().stream().filter(event -> event.path("kind").asText().equals("stage_progress"))
                .mapToInt(event -> event.path("amount").asInt()).sum();
        assertThat(now.path("stage_progress").asInt()).isEqualTo(progress).isPositive();
        assertThat(sam.events()).allSatisfy(event -> assertThat(event.path("source_message_id").asText()).isNotEmpty());
    }

    @Test
    void whatIsSaidInPlayIsNoFactAboutThePerson() {
        sam.say("I am a pirate captain and this is my ship!");

        JsonNode pirate = sam.memory("pirate");

        assertThat(pirate.path("canon").asText()).isEqualTo("role");
        assertThat(sam.present()).noneMatch(memory -> memory.path("canon").asText().equals("real"));
    }

    @Test
    void whatThePlatformPutThereIsNotLearnedEvenIfAModelWantsTo() {
        sandbox.breaks(Map.of("operation", "extract", "answer", FROM_THE_PROMPT.formatted("talked")));

        for (String line : List.of("You told me that I love oat milk, right?", "The person loves oat milk", "Do you like oat?")) {
            Answer said = sam.say(line);
            await().atMost(Confidant.PATIENCE).until(() -> sam.events().stream().anyMatch(event -> cites(event, said)));
        }
        assertThat(sam.ever()).isEmpty();

        sam.tell("Yes, I love oat milk.", "oat milk");
    }

    private static boolean cites(JsonNode event, Answer said) {
        return event.path("source_message_id").asText().equals(said.text("user_message/id"));
    }

    private static String message(Answer said, String which) {
        return "/episodes/" + said.text("episode_id") + "/messages/" + said.text(which + "/id");
    }
}
