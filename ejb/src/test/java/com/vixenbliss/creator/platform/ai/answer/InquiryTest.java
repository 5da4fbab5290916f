package com.vixenbliss.creator.platform.ai.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** One question, and one more when the first answer is of no use. */
class InquiryTest {

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<ModelRequest> asked = new ArrayList<>();

    @Test
    void aGoodAnswerIsAskedForOnce() {
        answers.add("42");

        Answered<Integer> answered = ask();

        assertThat(answered.reading().value()).contains(42);
        assertThat(asked).hasSize(1);
        assertThat(answered.costUsd()).isEqualByComparingTo("0.01");
    }

    @Test
    void aBadAnswerIsSentBackWithItsFaults() {
        answers.add("forty-two");
        answers.add("42");

        Answered<Integer> answered = ask();

        assertThat(answered.reading().value()).contains(42);
        assertThat(asked.getLast().messages()).extracting(ModelMessage::text)
                .containsExactly("what?", "forty-two", "Your answer cannot be used: it is no number. Answer again with the whole JSON object alone.");
        assertThat(answered.costUsd()).isEqualByComparingTo("0.02");
    }

    @Test
    void twoBadAnswersAreEnough() {
        answers.add("");
        answers.add("no");

        Answered<Integer> answered = ask();

        assertThat(answered.reading().value()).isEmpty();
        assertThat(answered.reading().complaints()).containsExactly("it is no number");
        assertThat(asked.getLast().messages().get(1).text()).isEqualTo("(nothing)");
    }

    @Test
    void aModelThatIsAwayIsToldAsItIs() {
        CompletableFuture<Answered<Integer>> answered = inquiry().ask("what?", null).toCompletableFuture();

        assertThat(answered).isCompletedExceptionally();
        assertThatThrownBy(answered::join).hasRootCauseInstanceOf(ModelUnavailable.class);
    }

    private Answered<Integer> ask() {
        return inquiry().ask("what?", null).toCompletableFuture().join();
    }

    private Inquiry<Integer> inquiry() {
        return new Inquiry<>(new Scripted(), "Answer.", null, ModelSettings.DEFAULT, reply -> {
            try {
                return Reading.of(Integer.valueOf(reply.text()));
            } catch (NumberFormatException words) {
                return Reading.complaining(List.of("it is no number"));
            }
        });
    }

    private final class Scripted implements LanguageModel {

        @Override
        public Stream stream(ModelRequest request, ReplyListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<ModelReply> complete(ModelRequest request) {
            asked.add(request);
            if (answers.isEmpty()) {
                return CompletableFuture.failedFuture(new ModelUnavailable(ModelUnavailable.Reason.DOWN, "away", Duration.ofSeconds(1), null));
            }
            return CompletableFuture.completedFuture(new ModelReply(
                    answers.poll(), "gemini", "gemini-flash", ModelReply.FinishReason.STOP, 1, 1, 1, 1, new BigDecimal("0.01")));
        }
    }
}
