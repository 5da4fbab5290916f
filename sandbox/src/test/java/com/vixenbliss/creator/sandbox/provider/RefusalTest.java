package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each vendor refuses in its own words. */
class RefusalTest {

    private static final String CLAUDE = "/anthropic/v1/messages";
    private static final String GPT = "/openai/v1/chat/completions";
    private static final String GEMINI = "/gemini/v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse";

    private static ProviderSandbox sandbox;
    private static SandboxClient client;

    @BeforeAll
    static void start() throws Exception {
        sandbox = ProviderSandbox.start(0);
        client = new SandboxClient(sandbox.baseUrl());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void anthropicWantsAKeyAVersionAndMaxTokens() throws Exception {
        assertThat(client.withHeaders("anthropic-version", "2023-06-01").post(CLAUDE, "{}").statusCode())
                .isEqualTo(401);
        JsonNode invalid = error(client.withHeaders("x-api-key", "invalid").post(CLAUDE, "{}"), 401);
        assertThat(invalid.path("type").asText()).isEqualTo("authentication_error");
        assertThat(error(client.withHeaders("x-api-key", "k").post(CLAUDE, "{}"), 400).path("message").asText())
                .isEqualTo("anthropic-version: header is required");
        assertThat(error(client.post(CLAUDE, "{\"model\":\"claude-x\",\"messages\":[]}"), 400).path("message").asText())
                .isEqualTo("max_tokens: Field required");
        assertThat(error(client.post(CLAUDE, "{\"model\":"), 400).path("type").asText())
                .isEqualTo("invalid_request_error");
        assertThat(error(client.post(CLAUDE, "{\"model\":\"gpt-4o\",\"max_tokens\":1,\"messages\":[]}"), 404)
                .path("type").asText()).isEqualTo("not_found_error");
    }

    @Test
    void openaiNamesTheParameterAndTheCode() throws Exception {
        String badKey = "authorization";
        assertThat(error(client.withHeaders().post(GPT, "{}"), 401).path("code").isNull()).isTrue();
        assertThat(error(client.withHeaders(badKey, "Bearer sk-invalid-1234").post(GPT, "{}"), 401).path("code")
                .asText())
                .isEqualTo("invalid_api_key");
        assertThat(error(client.post(GPT, "{\"model\":\"gpt-4o\"}"), 400).path("param").asText()).isEqualTo("messages");
        assertThat(error(client.post(GPT, "{\"model\":\"claude-x\",\"messages\":[{}]}"), 404).path("code").asText())
                .isEqualTo("model_not_found");
        assertThat(error(client.post(GPT, "not json"), 400).path("type").asText()).isEqualTo("invalid_request_error");
    }

    @Test
    void geminiRefusesABadKeyWith400AsRecorded() throws Exception {
        JsonNode answer = json(client.withHeaders("x-goog-api-key", "invalid").post(GEMINI, "{}").body());

        assertThat(Recording.shape(answer)).isEqualTo(Recording.shape(Recording.json("gemini/googleai-unary-failure-api-key.json")));
        assertThat(answer.at("/error/details/0/reason").asText()).isEqualTo("API_KEY_INVALID");
    }

    @Test
    void geminiAnswersAnUnknownModelWithPlainJsonUnderTheTypeOfAStream() throws Exception {
        HttpResponse<String> answer = client.post(GEMINI.replace("gemini-2.0-flash", "gemini-9-flash"),
                "{\"contents\":[{}]}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
        assertThat(Recording.shape(json(answer.body())))
                .isEqualTo(Recording.shape(Recording.json("gemini/googleai-unary-failure-unknown-model.json")));
    }

    @Test
    void geminiRefusesFieldsThatItDoesNotKnow() throws Exception {
        assertThat(error(client.post(GEMINI, "{\"messages\":[]}"), 400).path("message").asText())
                .contains("Unknown name \"messages\"");
        assertThat(error(client.post(GEMINI, "{}"), 400).path("status").asText()).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void nobodyAnswersOnAnUnknownPath() throws Exception {
        assertThat(client.post("/mistral/v1/chat", "{}").statusCode()).isEqualTo(404);
    }

    private static JsonNode error(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return json(answer.body()).path("error");
    }
}
