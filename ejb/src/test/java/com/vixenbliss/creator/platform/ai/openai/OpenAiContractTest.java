package com.vixenbliss.creator.platform.ai.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.provider.Heard;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.ModelProviderContract;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import com.vixenbliss.creator.platform.ai.provider.Question;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer.Expectation;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenAiContractTest extends ModelProviderContract {

    private static final Map<String, FinishReason> FINISH = Map.of(
            "stop", FinishReason.STOP, "length", FinishReason.LENGTH, "tool_calls", FinishReason.OTHER);

    @Override
    protected ModelProvider provider(ProviderSettings settings, OkHttpTransport transport) {
        return OpenAi.provider(settings, transport);
    }

    @Override
    protected String shortReply() {
        return RecordedAnswer.text("openai/openai-python-e2aad469b71d.sse.txt");
    }

    @Override
    protected String rateLimitBody() {
        return error("rate_limit_exceeded");
    }

    private static String error(String code) {
        return "{\"error\":{\"message\":\"no\",\"type\":\"" + code + "\",\"param\":null,\"code\":\"" + code + "\"}}";
    }

    static Stream<Expectation> transcripts() {
        return RecordedAnswer.expectations("openai");
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void transcriptsAreReadToTheLetter(Expectation expected) {
        server.enqueue(sse(RecordedAnswer.bytes(expected.file())));

        Heard heard = ask();

        FinishReason finish = expected.refusal() ? FinishReason.REFUSED : FINISH.get(expected.finish().getFirst());
        assertThat(heard.answer().finish()).isEqualTo(finish);
        assertThat(sha256(heard.text())).isEqualTo(expected.textSha256());
    }

    @Test
    void theUsageChunkHasNoChoices() {
        server.enqueue(sse("""
                data: {"id":"1","model":"m","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}],"usage":null}

                data: {"id":"1","model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"obfuscation":"x"}

                data: {"id":"1","model":"m","choices":[],"usage":{"prompt_tokens":20,"completion_tokens":3,"total_tokens":23,"prompt_tokens_details":{"cached_tokens":8}}}

                data: [DONE]

                """));

        Heard heard = ask();

        assertThat(heard.answer().usage().input()).isEqualTo(20);
        assertThat(heard.answer().usage().cachedInput()).isEqualTo(8);
        assertThat(heard.answer().usage().output()).isEqualTo(3);
    }

    @Test
    void errorsAfterA200AreFailures() {
        server.enqueue(sse("data: " + error("server_error") + "\n\n"));
        server.enqueue(sse("event: error\ndata: " + error("rate_limit_exceeded") + "\n\n"));
        server.enqueue(sse(error("server_error")));

        assertThat(ask().failure().kind()).isEqualTo(Kind.OVERLOADED);
        assertThat(ask().failure().kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(ask().failure().kind()).isEqualTo(Kind.OVERLOADED);
    }

    @Test
    void anEmptyAccountIsNotWorthARetry() {
        server.enqueue(json(429, error("insufficient_quota")));

        Kind kind = ask().failure().kind();

        assertThat(kind).isEqualTo(Kind.OUT_OF_QUOTA);
        assertThat(kind.worthRetrying()).isFalse();
    }

    @Test
    void wholeAnswersAndWholeRefusals() {
        String answer = RecordedAnswer.text("openai/vercel-openai-text.json");
        server.enqueue(json(200, answer));
        server.enqueue(json(200, answer.replaceFirst("\"refusal\":\\s*null", "\"refusal\": \"I cannot\"")));

        assertThat(askWhole().answer().text()).isNotEmpty();
        assertThat(askWhole().answer().finish()).isEqualTo(FinishReason.REFUSED);
    }

    @Test
    void aHostWithoutAKeyIsAskedWithoutOne() throws InterruptedException {
        server.enqueue(sse(shortReply()));
        Heard heard = new Heard();

        OpenAi.provider(new ProviderSettings(server.url("/v1").toString(), null, "llama3"), transport)
                .stream(question(), LONG, heard);
        heard.answer();
        RecordedRequest request = server.takeRequest();

        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/chat/completions");
        assertThat(request.getHeaders().get("Authorization")).isNull();
        assertThat(request.getHeaders().get("Upgrade")).isNull();
    }

    @Test
    void aSchemaIsAskedForStrictly() throws InterruptedException {
        server.enqueue(json(200, RecordedAnswer.text("openai/vercel-openai-text.json")));
        Heard heard = new Heard();

        provider.complete(structuredQuestion(), LONG, heard);
        heard.answer();
        JsonNode format = sent().path("response_format");
        JsonNode item = format.at("/json_schema/schema/properties/memories/items");

        assertThat(format.path("type").asText()).isEqualTo("json_schema");
        assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
        assertThat(item.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(item.path("required")).hasSize(3);
        assertThat(item.at("/properties/importance/type").toString()).isEqualTo("[\"number\",\"null\"]");
    }

    @Test
    void modelsThatThinkTakeNoTemperature() {
        OpenAiDialect dialect = new OpenAiDialect();

        assertThat(dialect.parameters(question()).temperature()).isEqualTo(0.8);
        assertThat(dialect.parameters(question("o3-mini")).temperature()).isNull();
        assertThat(dialect.parameters(question("gpt-5-mini")).maxOutputTokens()).isNull();
    }

    private static Question question(String model) {
        return new Question("", question().messages(), model, 0.8, 100, null);
    }
}
