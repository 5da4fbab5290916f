package com.vixenbliss.creator.platform.ai.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.provider.Heard;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.ModelProviderContract;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer.Expectation;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeminiContractTest extends ModelProviderContract {

    @Override
    protected ModelProvider provider(ProviderSettings settings, OkHttpTransport transport) {
        return Gemini.provider(settings, transport);
    }

    @Override
    protected String shortReply() {
        return RecordedAnswer.text("gemini/googleai-streaming-success-basic-reply-short.txt");
    }

    @Override
    protected String rateLimitBody() {
        return "{\"error\":{\"code\":429,\"message\":\"no\",\"status\":\"RESOURCE_EXHAUSTED\"}}";
    }

    static Stream<Expectation> transcripts() {
        return RecordedAnswer.expectations("gemini");
    }

    /** One of them was recorded without its end: its text is heard, and it counts as broken. */
    @ParameterizedTest
    @MethodSource("transcripts")
    void transcriptsAreReadToTheLetter(Expectation expected) {
        server.enqueue(sse(RecordedAnswer.bytes(expected.file())));

        Heard heard = ask();

        assertThat(heard.succeeded()).isEqualTo(!expected.finish().isEmpty());
        assertThat(sha256(heard.text())).isEqualTo(expected.textSha256());
        if (heard.succeeded()) {
            assertThat(heard.answer().finish()).isEqualTo(FinishReason.STOP);
            assertThat(heard.answer().text()).isEqualTo(heard.text());
        }
    }

    @Test
    void aBareErrorInsideAStreamIsAFailure() {
        server.enqueue(sse(RecordedAnswer.bytes("gemini/vertexai-streaming-failure-error-mid-stream.txt")));

        Heard heard = ask();

        assertThat(heard.failure().kind()).isEqualTo(Kind.OVERLOADED);
        assertThat(heard.text()).isEqualTo("First Second ");
        assertThat(heard.ends()).isOne();
    }

    @Test
    void a404ThatCallsItselfAnEventStreamIsARefusal() {
        JsonNode recorded = RecordedAnswer.tree(RecordedAnswer.text(
                        "gemini/js-genai-Chats_Tests_sendMessage_Send_message_stream_with_error.json"))
                .at("/interactions/0/response");
        server.enqueue(new MockResponse.Builder()
                .code(recorded.path("statusCode").asInt())
                .addHeader("Content-Type", recorded.at("/headers/Content-Type").asText())
                .body(recorded.at("/bodySegments/0").toString())
                .build());

        assertThat(ask().failure().kind()).isEqualTo(Kind.REJECTED);
    }

    @Test
    void theDelayStandsInTheBody() {
        server.enqueue(json(429, RecordedAnswer.text("gemini/vercel-google-429-retry-info.json")));

        assertThat(ask().failure().retryAfter()).isEqualTo(Duration.ofMillis(34_400));
    }

    @Test
    void aBadKeyIsA400() {
        server.enqueue(json(400, RecordedAnswer.text("gemini/googleai-unary-failure-api-key.json")));

        assertThat(ask().failure().kind()).isEqualTo(Kind.REJECTED);
    }

    @Test
    void blockedPromptsAndFilteredRepliesAreRefusals() {
        for (String file : new String[] {
            "googleai-streaming-failure-prompt-blocked-safety.txt",
            "vertexai-streaming-failure-finish-reason-safety.txt",
            "googleai-streaming-failure-recitation-no-content.txt"
        }) {
            server.enqueue(sse(RecordedAnswer.bytes("gemini/" + file)));

            assertThat(ask().answer().finish()).as(file).isEqualTo(FinishReason.REFUSED);
        }
    }

    @Test
    void wholeAnswersWholeRefusalsAndNoThoughts() {
        for (String file : new String[] {
            "success-basic-reply-short", "success-thinking-reply-thought-summary", "failure-only-prompt-feedback",
            "failure-finish-reason-safety"
        }) {
            server.enqueue(json(200, RecordedAnswer.text("gemini/googleai-unary-" + file + ".json")));
        }

        assertThat(askWhole().answer().text()).isNotEmpty();
        assertThat(askWhole().answer().text()).isNotEmpty().doesNotContain("**Thinking");
        assertThat(askWhole().answer().finish()).isEqualTo(FinishReason.REFUSED);
        assertThat(askWhole().answer().finish()).isEqualTo(FinishReason.REFUSED);
    }

    @Test
    void finishReasonsOfTomorrowAreSomethingElse() {
        server.enqueue(sse("data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hi\"}]},\"finishReason\":\"BORED\"}]}\n\n"));
        server.enqueue(json(200, "{\"candidates\":[{\"finishReason\":\"UNEXPECTED_TOOL_CALL\"}]}"));

        assertThat(ask().answer().finish()).isEqualTo(FinishReason.OTHER);
        assertThat(askWhole().answer().finish()).isEqualTo(FinishReason.OTHER);
    }

    @Test
    void thoughtsAreBilledAsOutput() {
        server.enqueue(sse("data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"hm\",\"thought\":true},{\"text\":\"Hi\"}]},"
                + "\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"promptTokenCount\":10,\"candidatesTokenCount\":1,"
                + "\"thoughtsTokenCount\":5,\"cachedContentTokenCount\":4,\"totalTokenCount\":16}}\n\n"));

        Heard heard = ask();

        assertThat(heard.answer().text()).isEqualTo("Hi");
        assertThat(heard.answer().usage().output()).isEqualTo(6);
        assertThat(heard.answer().usage().cachedInput()).isEqualTo(4);
    }

    @Test
    void aSchemaIsAskedForAsResponseSchema() throws InterruptedException {
        server.enqueue(json(200, RecordedAnswer.text("gemini/googleai-unary-success-basic-reply-short.json")));
        Heard heard = new Heard();

        provider.complete(structuredQuestion(), LONG, heard);
        heard.answer();
        JsonNode config = sent().path("generationConfig");

        assertThat(config.path("responseMimeType").asText()).isEqualTo("application/json");
        assertThat(config.at("/responseSchema/properties/memories/items/properties/type/enum/1").asText()).isEqualTo("plan");
    }

    @Test
    void theKeyTravelsInAHeader() throws InterruptedException {
        server.enqueue(sse(shortReply()));

        ask().answer();
        var request = server.takeRequest();

        assertThat(request.getHeaders().get("x-goog-api-key")).isEqualTo("test-key");
        assertThat(request.getUrl().toString()).endsWith("/v1beta/models/model-1:streamGenerateContent?alt=sse");
    }
}
