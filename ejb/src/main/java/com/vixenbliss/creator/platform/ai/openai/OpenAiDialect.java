package com.vixenbliss.creator.platform.ai.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.Dialect;
import com.vixenbliss.creator.platform.ai.provider.HttpStatus;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.provider.Question;
import com.vixenbliss.creator.platform.ai.provider.SchemaElements;
import com.vixenbliss.creator.platform.json.Json;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import java.util.regex.Pattern;

/** OpenAI's ways. */
final class OpenAiDialect implements Dialect {

    /** Models that think first take no temperature and count their thoughts: {@code max_completion_tokens}. */
    private static final Pattern REASONING = Pattern.compile("(o\\d|gpt-[5-9]).*");

    @Override
    public ChatRequestParameters parameters(Question question) {
        OpenAiChatRequestParameters.Builder builder = OpenAiChatRequestParameters.builder().modelName(question.model());
        if (REASONING.matcher(question.model()).matches()) {
            builder.maxCompletionTokens(question.maxOutputTokens());
        } else {
            builder.temperature(question.temperature()).maxOutputTokens(question.maxOutputTokens());
        }
        if (question.schema() != null) {
            builder.responseFormat(SchemaElements.verbatim(StrictSchema.of(question.schema())));
        }
        return builder.build();
    }

    @Override
    public Reader reader() {
        return new OpenAiReader();
    }

    @Override
    public Answer.Usage usage(TokenUsage said) {
        int cached = said instanceof OpenAiTokenUsage more
                        && more.inputTokensDetails() != null
                        && more.inputTokensDetails().cachedTokens() != null
                ? more.inputTokensDetails().cachedTokens()
                : 0;
        return new Answer.Usage(orZero(said.inputTokenCount()), cached, orZero(said.outputTokenCount()));
    }

    /** 429 is two things here: too fast, which passes, and an empty account, which does not. */
    @Override
    public ProviderFailure failure(HttpFailure said) {
        boolean empty = said.statusCode() == 429 && errorCode(said.body()).equals("insufficient_quota");
        Kind kind = empty ? Kind.OUT_OF_QUOTA : HttpStatus.kindOf(said.statusCode());
        return new ProviderFailure(kind, said.getMessage(), HttpStatus.retryAfter(said), said);
    }

    @Override
    public boolean needsPersonFirst() {
        return false;
    }

    private static String errorCode(String body) {
        try {
            JsonNode error = Json.lenient().readTree(body).path("error");
            return error.path("code").asText(error.path("type").asText(""));
        } catch (JsonProcessingException notJson) {
            return "";
        }
    }

    private static int orZero(Integer count) {
        return count == null ? 0 : count;
    }
}
