package com.vixenbliss.creator.companion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.hook.PersonalTime;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a model writes is never taken on trust. */
class ExtractionReaderTest {

    private static final String LINE = "I'm Ana, I love oat milk";

    @Test
    void aMemoryMustRestOnThePersonsOwnWords() {
        Reading recalled = read(memory("fact", "person.home", "Paris", "You live in Paris, as you told me"));
        Reading said = read(memory("preference", "person.likes", "oat milk", "I LOVE oat milk!"));

        assertThat(recalled.extraction().orElseThrow().memories()).isEmpty();
        assertThat(recalled.complaints()).singleElement().asString().contains("does not quote");
        assertThat(said.extraction().orElseThrow().memories()).singleElement()
                .satisfies(memory -> assertThat(memory.key().text()).isEqualTo("person.likes.oat_milk"));
    }

    @Test
    void typesAreCheckedNumbersClampedAndTextsCut() {
        Reading wrong = read(memory("secret", "person.name", "Ana", "I'm Ana"));
        Reading wild = read("""
                {"evidence": "I'm Ana", "type": "FACT", "claim_key": "user.name", "value": "Ana", "summary": "%s",
                 "importance_score": "7", "confidence": -3, "emotional_valence": 99, "canon": "real"}
                """.formatted("Ana\\u0000\\n ".repeat(200)));

        assertThat(wrong.extraction().orElseThrow().memories()).isEmpty();
        assertThat(wild.extraction().orElseThrow().memories()).singleElement().satisfies(memory -> {
            assertThat(memory.key().text()).isEqualTo("person.name");
            assertThat(memory.summary()).hasSizeLessThanOrEqualTo(300).doesNotContain("\u0000", "\n");
            assertThat(memory.importance()).isEqualTo(1);
            assertThat(memory.confidence()).isZero();
            assertThat(memory.valence()).isEqualTo(2);
        });
    }

    @Test
    void inDoubtItWasPlay() {
        Reading reading = read("""
                {"evidence": "I'm Ana", "type": "fact", "claim_key": "person.name", "value": "Ana", "summary": "Ana", "replaces": ["person.name", "person.job"]}
                """);

        assertThat(reading.extraction().orElseThrow().memories()).singleElement().satisfies(memory -> {
            assertThat(memory.canon()).isEqualTo(Canon.ROLE);
            assertThat(memory.key().text()).isEqualTo("role.person.name");
            assertThat(memory.ends()).extracting("text").containsExactly("role.person.name", "role.person.job");
        });
    }

    @Test
    void noMoreThanEightAreTaken() {
        String one = memory("fact", "person.name", "Ana", "I'm Ana");
        Reading reading = read(String.join(",", java.util.Collections.nCopies(20, one)));

        assertThat(reading.extraction().orElseThrow().memories()).hasSize(8);
    }

    @Test
    void anAnswerThatMetItsLimitIsNotClean() {
        Reading reading = ExtractionReader.read(
                Fakes.reply("{\"memories\": []}", FinishReason.LENGTH), Fakes.exchange(LINE), time());

        assertThat(reading.isClean()).isFalse();
        assertThat(reading.extraction()).isPresent();
    }

    @Test
    void oddShapesAreComplainedAboutAndNeverFail() {
        for (String odd : new String[] {
            "{\"memories\": [null, 3, \"x\", []]}",
            "{\"memories\": [], \"hooks\": [{}], \"dynamic\": [], \"used_hooks\": \"1\", \"milestones\": {}}"
        }) {
            Reading reading = ExtractionReader.read(Fakes.reply(odd, FinishReason.STOP), Fakes.exchange(LINE), time());

            assertThat(reading.extraction()).isPresent();
            assertThat(reading.complaints()).isNotEmpty();
        }
    }

    @Test
    void settledHooksAreThoseThatTheModelNamesOrElseThoseThatTheLineNames() {
        var interview = new Exchange.Offered(UUID.randomUUID(), "Ask how the interview went", "follow_up.person.job_interview");
        Exchange exchange = Fakes.exchange("The interview went great", interview);

        assertThat(settled(exchange, "\"resolved_hooks\": [1, 7, \"x\"]")).containsExactly(interview.id());
        assertThat(settled(exchange, "\"resolved_hooks\": []")).isEmpty();
        assertThat(settled(exchange, "\"hooks\": []")).containsExactly(interview.id());
        assertThat(settled(exchange, """
                "hooks": [{"type": "follow_up", "topic": "job interview", "content": "Ask again", "trigger_at": ""}]
                """)).as("a second one is planned").isEmpty();
    }

    private static List<UUID> settled(Exchange exchange, String fields) {
        return ExtractionReader.read(Fakes.reply("{\"memories\": [], " + fields + "}", FinishReason.STOP), exchange, time())
                .extraction().orElseThrow().resolvedHooks();
    }

    private static Reading read(String memories) {
        return ExtractionReader.read(
                Fakes.reply("{\"memories\": [" + memories + "]}", FinishReason.STOP), Fakes.exchange(LINE), time());
    }

    private static PersonalTime time() {
        return PersonalTime.of(Fakes.NOW, "UTC");
    }

    private static String memory(String type, String key, String value, String evidence) {
        return """
                {"evidence": "%s", "type": "%s", "category": "c", "claim_key": "%s", "value": "%s", "summary": "The person said so.",
                 "importance_score": 0.5, "confidence": 1, "emotional_valence": 0, "canon": "real", "replaces": []}
                """.formatted(evidence, type, key, value);
    }
}
