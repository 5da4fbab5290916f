package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.frames;
import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sandbox's answers beside recorded ones of the vendors: whatever those hold, ours hold, in the same shape. */
class WireTest {

    private static final String ANTHROPIC = "/anthropic/v1/messages";
    private static final String OPENAI = "/openai/v1/chat/completions";
    private static final String GEMINI = "/gemini/v1beta/models/gemini-2.0-flash:";
    private static final String ASK = "\"messages\":[{\"role\":\"user\",\"content\":\"Hi, I'm Sam.\"}]";
    private static final String ASK_CLAUDE = "{\"model\":\"claude-sonnet-4-5\",\"max_tokens\":400," + ASK;
    private static final String ASK_GPT = "{\"model\":\"gpt-4o\"," + ASK;
    private static final String ASK_GEMINI = "{\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"Hi, I'm "
            + "Sam.\"}]}]";
    private static final String SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}";

    private static ProviderSandbox sandbox;
    private static SandboxClient client;

    @BeforeAll
    static void start() throws Exception {
        sandbox = ProviderSandbox.start(0);
        client = new SandboxClient(sandbox.baseUrl());
        client.send("PUT", "/_pacing", "{\"first_token_ms\":0,\"token_interval_ms\":0}");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void anthropicStreamsTheRecordedEventsInTheRecordedOrder() throws Exception {
        List<JsonNode> recorded = Recording.lines("anthropic/vercel-anthropic-text.chunks.txt");

        HttpResponse<String> answer = client.post(ANTHROPIC, ASK_CLAUDE + ",\"stream\":true}");

        assertThat(kinds(frames(answer.body()))).isEqualTo(kinds(recorded));
        assertThat(Recording.shapes(frames(answer.body()))).containsAll(Recording.shapes(recorded));
        assertThat(answer.headers().firstValue("request-id")).isPresent();
        assertThat(answer.headers().firstValue("anthropic-ratelimit-tokens-reset")).isPresent();
        assertThat(answer.body()).startsWith("event: message_start\ndata: ").doesNotContain("[DONE]");
    }

    @Test
    void anthropicAnswersInOnePieceAsRecorded() throws Exception {
        JsonNode answer = json(client.post(ANTHROPIC, ASK_CLAUDE + "}").body());

        assertThat(Recording.shape(answer)).isEqualTo(Recording.shape(Recording.json("anthropic/vercel-anthropic-text.json")));
    }

    @Test
    void anthropicStreamsTheInputOfAForcedTool() throws Exception {
        String tool = ",\"stream\":true,\"tools\":[{\"name\":\"json\",\"input_schema\":" + SCHEMA
                + "}],\"tool_choice\":{\"type\":\"tool\",\"name\":\"json\"}}";

        List<JsonNode> frames = frames(client.post(ANTHROPIC, ASK_CLAUDE + tool).body());

        Set<String> recorded = Recording.shapes(Recording.lines("anthropic/vercel-anthropic-json-tool.1.chunks.txt"));
        assertThat(Recording.shapes(frames)).containsAll(recorded);
        StringBuilder input = new StringBuilder();
        frames.forEach(frame -> input.append(frame.path("delta").path("partial_json").asText("")));
        assertThat(json(input.toString())).isEqualTo(json("{\"name\":\"\"}"));
    }

    @Test
    void openaiStreamsChunksAndTheirUsageLast() throws Exception {
        List<JsonNode> recorded = frames(Recording.text("openai/openai-python-4cc50a6135d2.sse.txt"));

        HttpResponse<String> answer = client.post(
                OPENAI, ASK_GPT + ",\"stream\":true,\"stream_options\":{\"include_usage\":true},\"max_tokens\":1}");

        List<JsonNode> frames = frames(answer.body());
        assertThat(Recording.shapes(frames)).containsAll(Recording.shapes(recorded));
        assertThat(frames).hasSameSizeAs(recorded);
        assertThat(frames.getLast().path("choices")).isEmpty();
        assertThat(frames.get(frames.size() - 2).at("/choices/0/finish_reason").asText()).isEqualTo("length");
        assertThat(answer.body()).endsWith("data: [DONE]\n\n");
        assertThat(answer.headers().firstValue("x-ratelimit-remaining-tokens")).isPresent();
    }

    @Test
    void openaiStreamsTheArgumentsOfAForcedFunction() throws Exception {
        String function = ",\"stream\":true,\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"get\",\"parameters\":"
                + SCHEMA + "}}],\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"get\"}}}";

        List<JsonNode> frames = frames(client.post(OPENAI, ASK_GPT + function).body());

        Set<String> recorded = new TreeSet<>(
                Recording.shapes(frames(Recording.text("openai/openai-python-2018feb66ae1.sse.txt"))));
        recorded.removeIf(path -> path.startsWith(".usage"));
        assertThat(Recording.shapes(frames)).containsAll(recorded);
    }

    @Test
    void openaiAnswersAndEmbedsAsRecorded() throws Exception {
        JsonNode chat = json(client.post(OPENAI, ASK_GPT + "}").body());
        JsonNode vectors = json(client.post("/openai/v1/embeddings",
                "{\"model\":\"text-embedding-3-small\",\"dimensions\":5,\"input\":[\"a\",\"b\"]}").body());

        assertThat(Recording.shape(chat)).isEqualTo(Recording.shape(Recording.json("openai/vercel-openai-text.json")));
        assertThat(Recording.shape(vectors)).isEqualTo(Recording.shape(Recording.json("openai/vercel-openai-embedding.json")));
        assertThat(vectors.at("/data/0/embedding")).hasSize(5);
    }

    @Test
    void geminiStreamsResponsesThatEndWithTheReasonAndTheCounts() throws Exception {
        List<JsonNode> recorded = frames(Recording.text("gemini/googleai-streaming-success-basic-reply-short.txt"));

        HttpResponse<String> answer = client.post(GEMINI + "streamGenerateContent?alt=sse", ASK_GEMINI + "}");

        List<JsonNode> frames = frames(answer.body());
        assertThat(Recording.shape(frames.getFirst())).containsAll(Recording.shape(recorded.getFirst()));
        assertThat(Recording.shape(frames.getLast())).containsAll(Recording.shape(recorded.getLast()));
        assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
    }

    @Test
    void geminiStreamsOneArrayToAClientThatDoesNotAskForEvents() throws Exception {
        HttpResponse<String> answer = client.post(GEMINI + "streamGenerateContent", ASK_GEMINI + "}");

        JsonNode array = json(answer.body());
        assertThat(array.isArray()).isTrue();
        assertThat(array.get(array.size() - 1).at("/candidates/0/finishReason").asText()).isEqualTo("STOP");
    }

    @Test
    void geminiAnswersInOnePieceAsRecordedButForItsRatings() throws Exception {
        Set<String> recorded = new TreeSet<>(
                Recording.shape(Recording.json("gemini/googleai-unary-success-basic-reply-short.json")));
        recorded.removeIf(path -> path.contains("safetyRatings") || path.contains("avgLogprobs"));

        assertThat(Recording.shape(json(client.post(GEMINI + "generateContent", ASK_GEMINI + "}").body())))
                .containsAll(recorded);
    }

    @Test
    void geminiEmbedsOneTextOrManyInTheDimensionsAskedFor() throws Exception {
        String text = "{\"content\":{\"parts\":[{\"text\":\"a\"}]},\"outputDimensionality\":16}";
        String path = "/gemini/v1beta/models/text-embedding-004:";

        JsonNode one = json(client.post(path + "embedContent", text).body());
        JsonNode many = json(client.post(path + "batchEmbedContents", "{\"requests\":[" + text + "," + text + "]}")
                .body());

        assertThat(one.at("/embedding/values")).hasSize(16);
        assertThat(many.at("/embeddings/1/values")).isEqualTo(one.at("/embedding/values"));
    }

    /** The types of events, a run of one kind counted once. */
    private static List<String> kinds(List<JsonNode> events) {
        List<String> kinds = new java.util.ArrayList<>();
        for (JsonNode event : events) {
            String kind = event.path("type").asText();
            if (kinds.isEmpty() || !kinds.getLast().equals(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
