package com.vixenbliss.creator.companion.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that answers rubbish instead of JSON: nothing that was said is lost, and nothing of the rubbish is kept. */
class BadAnswersIT {

    private static final String LINE = "I love cardamom buns.";
    private static final String GOOD = """
            {"reasoning": "", "memories": [{"evidence": "I love cardamom buns", "type": "preference", "category": "food",
             "claim_key": "person.likes", "value": "cardamom buns", "summary": "The person loves cardamom buns", "importance_score": 0.6,
             "confidence": 1, "emotional_valence": 1, "canon": "real", "replaces": []}], "hooks": [],
             "dynamic": {"tension_delta": 0, "tone": "warm", "beat": ""}, "stage_progress_delta": 1, "milestones": [], "used_hooks": []}
            """;

    private final Sandbox sandbox;
    private final Confidant sam;

    BadAnswersIT(Platform platform) {
        sandbox = Sandbox.of(platform);
        sam = Confidant.of(platform);
    }

    @AfterEach
    void mend() {
        sandbox.mend();
    }

    @Test
    void proseAroundTheJsonIsReadOver() {
        sandbox.breaks(Map.of("operation", "extract", "answer", "Sure! Here is what I found:\n" + GOOD + "\nHope it helps {really}."));

        sam.tell(LINE, "cardamom");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passing")
    void aPassingFaultCostsTimeOnly(String what, Map<String, Object> fault) {
        sandbox.breaks(fault);

        sam.tell(LINE, "cardamom");

        assertThat(sam.present()).hasSize(1);
    }

    static Stream<Arguments> passing() {
        return Stream.of(
                Arguments.of("half an answer", Map.of("operation", "extract", "malformed_answer", true, "times", 3)),
                Arguments.of("half a document", Map.of("operation", "extract", "malformed_json", true, "times", 3)),
                Arguments.of("a refusal", Map.of("operation", "extract", "answer", "I cannot help with that.", "times", 3)),
                Arguments.of("an error of the server's", Map.of("operation", "extract", "status", 500, "times", 3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lasting")
    void whatNeverBecomesReadableIsShownToTheStudioAndLearnedWhenItIsRedelivered(String what, String answer) {
        sandbox.breaks(Map.of("operation", "extract", "answer", answer));
        Answer said = sam.say(LINE);

        String letter = await().atMost(Confidant.PATIENCE).until(
                () -> sam.studio().api().get("/failed-exchanges").expect(200), failed -> failed.json().path("data").size() == 1)
                .json().path("data").toString();
        assertThat(letter).contains(said.text("turn_id")).doesNotContain("cardamom");
        assertThat(sam.ever()).isEmpty();
        sandbox.mend();
        sam.studio().api().post("/failed-exchanges/" + said.text("turn_id") + "/redeliver", "").expect(202);

        sam.memory("cardamom");
        assertThat(sam.studio().api().get("/failed-exchanges").json().path("data")).isEmpty();
    }

    static Stream<Arguments> lasting() {
        return Stream.of(
                Arguments.of("a refusal", "I'm sorry, but I can't help with that."),
                Arguments.of("another type", "{\"memories\": 7, \"hooks\": {}}"),
                Arguments.of("cut off", GOOD.substring(0, GOOD.indexOf("\"summary\""))));
    }
}
