package com.vixenbliss.creator.platform.ai.anthropic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.Heard;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.ModelProviderContract;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer.Expectation;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnthropicContractTest extends ModelProviderContract {

    private static final Map<String, FinishReason> FINISH = Map.of(
            "end_turn", FinishReason.STOP,
            "max_tokens", FinishReason.LENGTH,
            "refusal", FinishReason.REFUSED,
            "tool_use", FinishReason.OTHER);

    @Override
    protected ModelProvider provider(ProviderSettings settings, OkHttpTransport transport) {
        return Anthropic.provider(settings, transport);
    }

    @Override
    protected String shortReply() {
        return RecordedAnswer.text("anthropic/basic_response.txt");
    }

    @Override
    protected String rateLimitBody() {
        return "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"slow down\"}}";
    }

    static Stream<Expectation> transcripts() {
        return RecordedAnswer.expectations("anthropic");
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void transcriptsAreReadToTheLetter(Expectation expected) {
        server.enqueue(sse(RecordedAnswer.bytes(expected.file())));

        Heard heard = ask();

        assertThat(heard.answer().finish()).isEqualTo(FINISH.get(expected.finish().getFirst()));
        assertThat(sha256(heard.text())).isEqualTo(expected.textSha256() == null ? sha256("") : expected.textSha256());
    }

    @Test
    void tokensAreCountedWithWhatTheCacheHeld() {
        server.enqueue(sse(RecordedAnswer.text("anthropic/basic_response.txt")
                .replaceFirst("\"input_tokens\":\\s*\\d+", "\"input_tokens\":11,\"cache_read_input_tokens\":2000")));

        Answer.Usage usage = ask().answer().usage();

        assertThat(usage.input()).isEqualTo(2011);
        assertThat(usage.cachedInput()).isEqualTo(2000);
        assertThat(usage.output()).isPositive();
    }

    @Test
    void anErrorAfterA200IsAFailure() {
        String begun = shortReply().substring(0, shortReply().indexOf("event: content_block_stop"));
        server.enqueue(sse(begun + "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\","
                + "\"message\":\"Overloaded\"}}\n\n"));

        Heard heard = ask();

        assertThat(heard.failure().kind()).isEqualTo(Kind.OVERLOADED);
        assertThat(heard.text()).isNotEmpty();
        assertThat(heard.ends()).isOne();
    }

    @Test
    void whatIsStillToBeInventedIsPassedOver() {
        server.enqueue(sse("event: ping\ndata: {\"type\": \"ping\"}\n\n"
                + "event: weather\ndata: {\"type\":\"weather\",\"sky\":[1,{\"a\":null}]}\n\n" + shortReply()));

        assertThat(ask().answer().text()).isEqualTo("Hello there!");
    }

    @Test
    void splicedAndDoubledStreamsEndOnce() {
        for (String file : new String[] {"duplicate", "spliced"}) {
            server.enqueue(sse(RecordedAnswer.framed("anthropic/vercel-" + file + "-message-start.chunks.txt")));

            Heard heard = ask();
            heard.succeeded();

            assertThat(heard.ends()).isOne();
        }
    }

    @Test
    void wholeAnswersAndWholeRefusals() {
        server.enqueue(json(200, RecordedAnswer.text("anthropic/vercel-anthropic-text.json")));
        server.enqueue(json(200, RecordedAnswer.text("anthropic/vercel-anthropic-refusal.json")));

        assertThat(askWhole().answer().text()).isNotEmpty();
        assertThat(askWhole().answer().finish()).isEqualTo(FinishReason.REFUSED);
    }

    @Test
    void theSystemPromptIsCachedAndAPersonBegins() throws InterruptedException {
        server.enqueue(sse(shortReply()));

        ask().answer();
        JsonNode sent = sent();

        assertThat(sent.at("/system/0/cache_control/type").asText()).isEqualTo("ephemeral");
        assertThat(sent.at("/messages/0/role").asText()).isEqualTo("user");
        assertThat(sent.at("/messages/1/role").asText()).isEqualTo("assistant");
        assertThat(sent.path("stream").asBoolean()).isTrue();
        assertThat(sent.path("max_tokens").asInt()).isEqualTo(100);
        assertThat(sent.path("model").asText()).isEqualTo("model-1");
    }

    @Test
    void aSchemaIsAskedForAsOutputFormat() throws InterruptedException {
        server.enqueue(json(200, RecordedAnswer.text("anthropic/vercel-anthropic-text.json")));
        Heard heard = new Heard();

        provider.complete(structuredQuestion(), LONG, heard);
        heard.answer();
        JsonNode format = sent().at("/output_config/format");

        assertThat(format.path("type").asText()).isEqualTo("json_schema");
        assertThat(format.at("/schema/properties/memories/items/properties/type/enum/1").asText()).isEqualTo("plan");
        assertThat(format.at("/schema/additionalProperties").asBoolean(true)).isFalse();
    }
}
