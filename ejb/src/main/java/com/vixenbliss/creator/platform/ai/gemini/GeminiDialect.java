package com.vixenbliss.creator.platform.ai.gemini;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.Dialect;
import com.vixenbliss.creator.platform.ai.provider.HttpStatus;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.Question;
import com.vixenbliss.creator.platform.ai.provider.SchemaElements;
import com.vixenbliss.creator.platform.json.Json;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatRequestParameters;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;

/** Gemini's ways. */
final class GeminiDialect implements Dialect {

    @Override
    public ChatRequestParameters parameters(Question question) {
        GoogleAiGeminiChatRequestParameters.Builder builder = GoogleAiGeminiChatRequestParameters.builder()
                .modelName(question.model())
                .temperature(question.temperature())
                .maxOutputTokens(question.maxOutputTokens());
        if (question.schema() != null) {
            builder.responseFormat(SchemaElements.format(question.schema()));
        }
        return builder.build();
    }

    @Override
    public Reader reader() {
        return new GeminiReader();
    }

    /** Thoughts are billed as output, but counted apart. */
    @Override
    public Answer.Usage usage(TokenUsage said) {
        int output = orZero(said.outputTokenCount());
        int cached = 0;
        if (said instanceof GoogleAiGeminiTokenUsage more) {
            output += orZero(more.thoughtsTokenCount());
            cached = orZero(more.cachedContentTokenCount());
        }
        return new Answer.Usage(orZero(said.inputTokenCount()), cached, output);
    }

    /** Gemini has no {@code Retry-After}: the delay stands in the body. */
    @Override
    public ProviderFailure failure(HttpFailure said) {
        Duration wait = HttpStatus.retryAfter(said);
        return new ProviderFailure(
                HttpStatus.kindOf(said.statusCode()), said.getMessage(), wait != null ? wait : retryInfo(said.body()), said);
    }

    @Override
    public boolean needsPersonFirst() {
        return true;
    }

    private static Duration retryInfo(String body) {
        try {
            for (JsonNode detail : Json.lenient().readTree(body).path("error").path("details")) {
                if (detail.has("retryDelay")) {
                    return HttpStatus.googleDuration(detail.get("retryDelay").asText());
                }
            }
            return null;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    private static int orZero(Integer count) {
        return count == null ? 0 : count;
    }
}
