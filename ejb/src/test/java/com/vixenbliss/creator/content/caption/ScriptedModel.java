package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
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

/** A language model that answers what it was told to, and is away when nothing is left. */
public final class ScriptedModel implements LanguageModel {

    private final Deque<String> answers = new ArrayDeque<>();
    final List<ModelRequest> asked = new ArrayList<>();

    public ScriptedModel answers(String... texts) {
        answers.addAll(List.of(texts));
        return this;
    }

    @Override
    public CompletionStage<ModelReply> complete(ModelRequest request) {
        asked.add(request);
        return answers.isEmpty()
                ? CompletableFuture.failedStage(new ModelUnavailable(ModelUnavailable.Reason.DOWN, "No model answers.", Duration.ZERO, null))
                : CompletableFuture.completedStage(new ModelReply(answers.poll(), "openai", "gpt-4o-mini", ModelReply.FinishReason.STOP,
                        10, 10, 1, 1, new BigDecimal("0.0002")));
    }

    @Override
    public Stream stream(ModelRequest request, ReplyListener listener) {
        throw new UnsupportedOperationException();
    }
}
