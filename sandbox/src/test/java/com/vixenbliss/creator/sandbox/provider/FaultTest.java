package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.frames;
import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be made to go wrong goes wrong, for the calls it was meant for and no others. */
class FaultTest {

    private static final String PATH = "/openai/v1/chat/completions";
    private static final String ASK = "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]";
    private static final String STREAM = ASK + ",\"stream\":true}";
    private static final String CHAT = ASK + "}";

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

    @AfterEach
    void clear() throws Exception {
        client.send("DELETE", "/_faults", "");
        client.send("DELETE", "/_calls", "");
    }

    private static void fault(String json) throws Exception {
        assertThat(client.send("PUT", "/_faults", json).statusCode()).isEqualTo(200);
    }

    @Test
    void aStatusComesWithTheVendorsOwnErrorAndTheHeadersThatWereAskedFor() throws Exception {
        fault("{\"provider\":\"openai\",\"status\":429,\"headers\":{\"retry-after\":\"7\"}}");

        HttpResponse<String> answer = client.post(PATH, CHAT);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("retry-after")).contains("7");
        assertThat(json(answer.body()).at("/error/code").asText()).isEqualTo("rate_limit_exceeded");
    }

    @Test
    void aFaultHitsOnlyItsOperationAndOnlyItsTimes() throws Exception {
        fault("{\"provider\":\"openai\",\"operation\":\"chat\",\"times\":2,\"status\":503,\"body\":\"gone\"}");

        assertThat(client.post(PATH, STREAM).statusCode()).isEqualTo(200);
        assertThat(client.post(PATH, CHAT).body()).isEqualTo("gone");
        assertThat(client.post(PATH, CHAT).statusCode()).isEqualTo(503);
        assertThat(client.post(PATH, CHAT).statusCode()).isEqualTo(200);
        assertThat(client.send("GET", "/_faults", "").body()).isEqualTo("[]");
    }

    @Test
    void aFixedAnswerIsSaidWhateverWasAsked() throws Exception {
        fault("{\"answer\":\"I obey.\"}");

        assertThat(json(client.post(PATH, CHAT).body()).at("/choices/0/message/content").asText()).isEqualTo("I obey.");
    }

    @Test
    void malformedJsonBreaksTheWireAndAMalformedAnswerOnlyTheWords() throws Exception {
        fault("{\"malformed_json\":true}");
        assertThatThrownBy(() -> json(client.post(PATH, CHAT).body())).isInstanceOf(AssertionError.class);

        String schema = ",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"x\",\"schema\":"
                + "{\"type\":\"object\",\"properties\":{\"reasoning\":{\"type\":\"string\"}}}}}}";
        fault("{\"malformed_answer\":true}");
        JsonNode answer = json(client.post(PATH, ASK + schema).body());
        assertThatThrownBy(() -> json(answer.at("/choices/0/message/content").asText()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aCutStreamEndsWithoutItsEnd() throws Exception {
        fault("{\"operation\":\"stream\",\"cut_after_events\":3}");

        assertThatThrownBy(() -> client.post(PATH, STREAM)).isInstanceOf(IOException.class);
    }

    @Test
    void aStreamBreaksWithTheVendorsErrorEvent() throws Exception {
        fault("{\"operation\":\"stream\",\"error_after_events\":3}");

        String body = client.post(PATH, STREAM).body();

        assertThat(frames(body)).hasSize(4);
        assertThat(frames(body).getLast().at("/error/type").asText()).isEqualTo("server_error");
        assertThat(body).doesNotContain("[DONE]");
    }

    @Test
    void aStalledStreamStaysOpenAndSaysNothingMore() throws Exception {
        fault("{\"operation\":\"stream\",\"stall_after_events\":2}");
        try (Socket socket = new Socket("127.0.0.1", sandbox.baseUrl().getPort())) {
            socket.setSoTimeout(400);
            socket.getOutputStream().write(("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n"
                    + "Content-Length: " + STREAM.length() + "\r\n\r\n" + STREAM).getBytes(StandardCharsets.UTF_8));

            String heard = hear(socket.getInputStream());

            assertThat(heard.split("data: ")).hasSize(3);
            assertThat(heard).doesNotEndWith("0\r\n\r\n");
        }
    }

    private static String hear(InputStream in) throws IOException {
        StringBuilder heard = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                heard.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
            throw new AssertionError("The connection was closed");
        } catch (java.net.SocketTimeoutException silence) {
            return heard.toString();
        }
    }

    @Test
    void latencyAndABytesRateSlowAnAnswerDown() throws Exception {
        fault("{\"operation\":\"chat\",\"latency_ms\":300}");
        assertThat(timed(CHAT)).isGreaterThan(Duration.ofMillis(290));

        fault("{\"operation\":\"stream\",\"answer\":\"Hi.\",\"bytes_per_second\":2000}");
        assertThat(timed(STREAM)).isGreaterThan(Duration.ofMillis(500));
    }

    private static Duration timed(String body) throws Exception {
        Instant start = Instant.now();
        assertThat(client.post(PATH, body).statusCode()).isEqualTo(200);
        return Duration.between(start, Instant.now());
    }

    @Test
    void callsAreLoggedWithoutTheirSecrets() throws Exception {
        client.post(PATH, CHAT);
        client.send("PUT", "/_calls", "{\"recording\":false}");
        client.post(PATH, CHAT);
        client.send("PUT", "/_calls", "{\"recording\":true}");

        JsonNode calls = json(client.send("GET", "/_calls?provider=openai&operation=chat", "").body());
        JsonNode count = json(client.send("GET", "/_calls/count", "").body());

        assertThat(calls).hasSize(1);
        assertThat(calls.at("/0/headers/authorization").asText()).isEqualTo("***");
        assertThat(calls.at("/0/body/model").asText()).isEqualTo("gpt-4o");
        assertThat(count.at("/by_operation/openai.chat").asInt()).isEqualTo(2);
    }

    @Test
    void nonsenseIsRefusedWithASentence() throws Exception {
        assertThat(client.send("PUT", "/_faults", "{\"operation\":\"sing\"}").statusCode()).isEqualTo(400);
        assertThat(client.send("PUT", "/_faults", "{\"stauts\":500}").statusCode()).isEqualTo(400);
    }
}
