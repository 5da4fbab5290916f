package com.vixenbliss.creator.companion.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As an outsider measures it: a conversation goes in, questions find its turns. */
class RecallIT {

    private static final int TURNS = 300;

    private Api fan;
    private Api stranger;
    private String mira;
    private String other;

    @BeforeEach
    void aFanAndTwoCharacters(Platform platform) {
        fan = platform.fixtures().aFan();
        stranger = platform.fixtures().aFan();
        var studio = platform.fixtures().aStudio();
        mira = platform.fixtures().aCharacter(studio);
        other = platform.fixtures().aCharacter(studio);
    }

    @Test
    void whatWasImportedIsFoundAtOnceByWordsAndLaterByVectors() {
        Answer taken = take(conversation()).expect(202);

        assertThat(taken.text("progress/total")).isEqualTo(String.valueOf(TURNS));
        assertThat(taken.text("searchable")).isEqualTo(String.valueOf(TURNS));
        JsonNode best = search("Since when has Noor played the oboe?").path("data").path(0);
        assertThat(best.path("external_id").asText()).isEqualTo("t150");
        assertThat(best.path("summary").asText()).contains("oboe");
        assertThat(sum(best.path("score_parts"))).isCloseTo(best.path("score").asDouble(), within(0.001));

        String job = taken.header("Location").replace("/api/v1", "");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() ->
                assertThat(fan.get(job).expect(200).text("status")).isEqualTo("completed"));
        assertThat(fan.get(job).text("progress/done")).isEqualTo(String.valueOf(TURNS));
        assertThat(search("Since when has Noor played the oboe?").at("/data/0/score_parts/semantic").asDouble()).isPositive();
        stranger.get(job).expect(404);
    }

    @Test
    void nothingIsFoundWhenNothingFits() {
        take(conversation()).expect(202);

        assertThat(search("Which airline lost the suitcase?").path("data")).isEmpty();
    }

    @Test
    void theSameTurnAgainIsTheSameMemory() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> order = order(mira, conversation());
        Answer first = fan.with("Idempotency-Key", key).post("/memories/import", order).expect(202);
        assertThat(fan.with("Idempotency-Key", key).post("/memories/import", order).expect(202).text()).isEqualTo(first.text());

        Answer again = take(conversation()).expect(202);

        assertThat(first.text("added")).isEqualTo(String.valueOf(TURNS));
        assertThat(again.text("added")).isEqualTo("0");
        assertThat(found("oboe")).startsWith("t150").doesNotHaveDuplicates();
        fan.with("Idempotency-Key", key).post("/memories/import", order(other, conversation())).expect(409);
    }

    @Test
    void memoriesBelongToOnePersonAndOneCharacter() {
        take(conversation()).expect(202);

        assertThat(stranger.post("/memories/search", Map.of("character_id", mira, "query", "oboe")).expect(200).json().path("data"))
                .isEmpty();
        assertThat(fan.post("/memories/search", Map.of("character_id", other, "query", "oboe")).expect(200).json().path("data"))
                .isEmpty();
    }

    @Test
    void whatIsCorrectedOrForgottenIsSoInTheNextSearch() {
        take(conversation()).expect(202);
        String id = search("oboe").at("/data/0/id").asText();

        fan.patch("/memories/" + id, Map.of("summary", "Noor plays the bassoon now")).expect(200);
        assertThat(search("bassoon").at("/data/0/id").asText()).isEqualTo(id);

        fan.delete("/memories/" + id).expect(204);
        assertThat(found("bassoon")).doesNotContain("t150");
        take(conversation()).expect(202);
        assertThat(found("bassoon")).doesNotContain("t150");
        assertThat(found("oboe")).doesNotContain("t150");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'external_id':'a','speaker':'Noor','text':'Hi','said_at':'2023-05-08T13:56:00Z','mood':'x' | turns[0].mood",
        "'external_id':'a','speaker':'Noor','text':'Hi','said_at':'yesterday' | turns[0].said_at",
        "'external_id':'a','speaker':'Noor','text':'Hi','said_at':'0001-05-08T13:56:00Z' | turns[0].said_at",
        "'external_id':'a','speaker':'Noor','text':'Hi' | turns[0].said_at",
        "'external_id':'','speaker':'Noor','text':'Hi','said_at':'2023-05-08T13:56:00Z' | turns[0].external_id",
        "'external_id':'a','speaker':'Noor','text':'  ','said_at':'2023-05-08T13:56:00Z' | turns[0].text",
        "'external_id':'a','text':'Hi','said_at':'2023-05-08T13:56:00Z' | turns[0].speaker"})
    void aTurnThatIsNotRightIsNamedAndNothingIsStored(String turn, String field) {
        String good = "{'external_id':'b','speaker':'Noor','text':'The oboe','said_at':'2023-05-08T13:56:00Z'}";
        Answer answer = fan.post("/memories/import",
                ("{'character_id':'" + mira + "','turns':[{" + turn + "}," + good + "]}").replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("errors/0/field")).isEqualTo(field);
        assertThat(found("oboe")).isEmpty();
    }

    @Test
    void ordersThatAreNotRightAreRefused() {
        take(List.of()).expect(422);
        fan.post("/memories/import", order(UUID.randomUUID().toString(), conversation())).expect(404);
        fan.post("/memories/search", Map.of("character_id", UUID.randomUUID(), "query", "oboe")).expect(404);
        fan.post("/memories/search", Map.of("character_id", mira, "query", " ")).expect(422);
        fan.post("/memories/search", Map.of("character_id", mira, "query", "oboe", "limit", 101)).expect(422);
        fan.post("/memories/search", Map.of("character_id", mira, "query", "oboe", "user_id", mira)).expect(422);
        fan.post("/memories/search", "{\"character_id\":").expect(400);
        fan.get("/memories/imports/" + UUID.randomUUID()).expect(404);
    }

    @Test
    void aLargeImportIsTakenAndATooLargeOneIsNot() {
        List<Map<String, Object>> turns = new ArrayList<>();
        for (int at = 0; at < 5_000; at++) {
            turns.add(turn("big" + at, "Noor", "Line " + at + " " + "of a long story ".repeat(20), "2023-05-08T13:56:00Z"));
        }
        assertThat(take(turns).expect(202).text("added")).isEqualTo("5000");

        turns.add(turn("big5000", "Noor", "One too many", "2023-05-08T13:56:00Z"));
        assertThat(take(turns).expect(422).text("errors/0/field")).isEqualTo("turns");
    }

    @Test
    void aReplyTellsWhyItsMemoriesWereInIt() {
        take(conversation()).expect(202);

        Answer reply = fan.post("/chat", Map.of("character_id", mira, "content", "Do you recall the oboe of Noor?")).expect(200);
        JsonNode memories = fan.get("/messages/" + reply.text("message/id") + "/context").expect(200).json().path("memories");

        JsonNode oboe = StreamSupport.stream(memories.spliterator(), false)
                .filter(memory -> memory.path("summary").asText().contains("oboe")).findFirst().orElseThrow();
        assertThat(oboe.path("reason").asText()).isEqualTo("relevant");
        assertThat(oboe.path("score_parts").path("lexical").asDouble()).isPositive();
    }

    private Answer take(List<Map<String, Object>> turns) {
        return fan.post("/memories/import", order(mira, turns));
    }

    private static Map<String, Object> order(String character, List<Map<String, Object>> turns) {
        return Map.of("character_id", character, "turns", turns);
    }

    private JsonNode search(String query) {
        return fan.post("/memories/search", Map.of("character_id", mira, "query", query, "limit", 10)).expect(200).json();
    }

    private List<String> found(String query) {
        return search(query).path("data").findValuesAsText("external_id");
    }

    private static double sum(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false).mapToDouble(JsonNode::asDouble).sum();
    }

    private static List<Map<String, Object>> conversation() {
        List<Map<String, Object>> turns = new ArrayList<>();
        for (int at = 0; at < TURNS; at++) {
            String text = at == 150 ? "I practise the oboe every evening" : "Small talk number " + at + " about the weather";
            turns.add(turn("t" + at, at % 2 == 0 ? "Noor" : "Pavel", text, "2023-05-%02dT13:56:00+02:00".formatted(1 + at / 20)));
        }
        return turns;
    }

    private static Map<String, Object> turn(String id, String speaker, String text, String saidAt) {
        return Map.of("external_id", id, "speaker", speaker, "text", text, "said_at", saidAt);
    }
}
