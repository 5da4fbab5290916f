package com.vixenbliss.creator.companion.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import com.vixenbliss.creator.platform.safety.CrisisLines;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a line that nobody asked for. */
class OpenerTest {

    @Test
    void aModelsWordsAreSaidAndBookedToTheHook() {
        Model model = new Model("```json\n{\"line\": \"Well, Sam? How was\\n the interview?\"}\n```");

        Words words = words(model, Due.hook()).orElseThrow();

        assertThat(words.text()).isEqualTo("Well, Sam? How was the interview?");
        assertThat(words.model()).isEqualTo("fake-1");
        assertThat(model.asked).singleElement().satisfies(request -> {
            assertThat(request.purpose().operation()).isEqualTo("hook.opening");
            assertThat(request.purpose().referenceId()).isEqualTo(Due.hook().read().hookId());
            assertThat(request.system()).contains("Mira").doesNotContain("{{");
            assertThat(request.messages().getFirst().text()).contains("\"person_name\":\"Sam\"", "2026-11-27T19:00 (Friday)");
        });
    }

    @Test
    void withoutAModelTheStoredWordsAreSaid() {
        Words words = words(new Model(null), Due.hook()).orElseThrow();

        assertThat(words).isEqualTo(Words.stored("How did the interview go?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nonsense", "{\"line\": 7}", "{\"line\": \"\"}", "{\"lines\": []}", "{",
        "{\"line\": \"I have been waiting for you all day.\"}",
        "{\"line\": \"I missed you so much! Why didn't you write?\"}",
        "{\"line\": \"Ich habe dich vermisst, wo warst du?\"}",
        "{\"line\": \"I am a real person, you know.\"}",
    })
    void whatIsNotFitToBeSaidIsReplacedByTheStoredWords(String answer) {
        assertThat(words(new Model(answer), Due.hook()).orElseThrow().text()).isEqualTo("How did the interview go?");
    }

    @Test
    void aLineWithoutEndIsNotSaid() {
        String endless = "{\"line\": \"" + "and then ".repeat(100) + "\"}";

        assertThat(words(new Model(endless), Due.hook()).orElseThrow().text()).isEqualTo("How did the interview go?");
    }

    @Test
    void whenNoWordsAreFitNothingIsSaid() {
        assertThat(words(new Model(null), Due.hook().opening(""))).isEmpty();
        assertThat(words(new Model("{}"), Due.hook().opening("I was so lonely without you"))).isEmpty();
    }

    private static Optional<Words> words(Model model, Due hook) {
        Manners manners = new Manners(new SafetyRules(new CrisisLines(Optional.empty())));
        return new Opener(model, manners).words(hook.read(), Mira.PERSONA).toCompletableFuture().join();
    }

    /** Says one thing; null when it is away. */
    private static final class Model implements LanguageModel {

        final List<ModelRequest> asked = new ArrayList<>();
        private final String answer;

        Model(String answer) {
            this.answer = answer;
        }

        @Override
        public Stream stream(ModelRequest request, ReplyListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<ModelReply> complete(ModelRequest request) {
            asked.add(request);
            return answer == null
                    ? CompletableFuture.failedStage(new ModelUnavailable(ModelUnavailable.Reason.DOWN, "away", null, null))
                    : CompletableFuture.completedStage(
                            new ModelReply(answer, "fake", "fake-1", FinishReason.STOP, 1, 1, 1, 1, BigDecimal.ZERO));
        }
    }
}
