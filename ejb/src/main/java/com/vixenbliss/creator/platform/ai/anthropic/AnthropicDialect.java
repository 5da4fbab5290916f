package com.vixenbliss.creator.platform.ai.anthropic;

import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.Dialect;
import com.vixenbliss.creator.platform.ai.provider.HttpStatus;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.provider.Question;
import com.vixenbliss.creator.platform.ai.provider.SchemaElements;
import dev.langchain4j.model.anthropic.AnthropicChatRequestParameters;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.output.TokenUsage;

/** Anthropic's ways. */
final class AnthropicDialect implements Dialect {

    @Override
    public ChatRequestParameters parameters(Question question) {
        AnthropicChatRequestParameters.Builder builder = AnthropicChatRequestParameters.builder()
                .modelName(question.model())
                .temperature(Math.min(1.0, question.temperature()))       // its scale ends at 1
                .maxOutputTokens(question.maxOutputTokens());
        if (question.schema() != null) {
            builder.responseFormat(SchemaElements.format(question.schema()));
        }
        return builder.build();
    }

    @Override
    public Reader reader() {
        return new AnthropicReader();
    }

    /** Tokens that were read from the cache or written to it are not in {@code input_tokens}. */
    @Override
    public Answer.Usage usage(TokenUsage said) {
        int cached = 0;
        int written = 0;
        if (said instanceof AnthropicTokenUsage more) {
            cached = orZero(more.cacheReadInputTokens());
            written = orZero(more.cacheCreationInputTokens());
        }
        return new Answer.Usage(orZero(said.inputTokenCount()) + cached + written, cached, orZero(said.outputTokenCount()));
    }

    /** An empty account is a 400 or 403 of type {@code billing_error} here, and so rejected like any other. */
    @Override
    public ProviderFailure failure(HttpFailure said) {
        Kind kind = HttpStatus.kindOf(said.statusCode());
        return new ProviderFailure(kind, said.getMessage(), HttpStatus.retryAfter(said), said);
    }

    @Override
    public boolean needsPersonFirst() {
        return true;
    }

    private static int orZero(Integer count) {
        return count == null ? 0 : count;
    }
}
