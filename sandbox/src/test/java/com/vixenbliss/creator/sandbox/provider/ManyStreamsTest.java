package com.vixenbliss.creator.sandbox.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many slow streams at once take as long as one. */
class ManyStreamsTest {

    private static final int STREAMS = 200;
    private static final String FIFTY_TOKENS = "word ".repeat(50).strip();

    @Test
    void twoHundredSlowStreamsEndTogetherAndWhole() throws Exception {
        try (ProviderSandbox sandbox = ProviderSandbox.start(0); HttpClient http = HttpClient.newHttpClient()) {
            SandboxClient control = new SandboxClient(sandbox.baseUrl());
            control.send("PUT", "/_faults", "{\"answer\":\"" + FIFTY_TOKENS + "\",\"token_interval_ms\":20}");
            HttpRequest ask = ask(sandbox.baseUrl());
            Instant start = Instant.now();

            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, STREAMS)
                    .mapToObj(i -> http.sendAsync(ask, HttpResponse.BodyHandlers.ofString()))
                    .toList();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.join().body().split("text_delta")).hasSize(51));
            assertThat(Duration.between(start, Instant.now()))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(15));
        }
    }

    private static HttpRequest ask(URI base) {
        return HttpRequest.newBuilder(base.resolve("/anthropic/v1/messages"))
                .headers("x-api-key", "k", "anthropic-version", "2023-06-01")
                .POST(HttpRequest.BodyPublishers.ofString("{\"model\":\"claude-x\",\"max_tokens\":99,\"stream\":true,"
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"))
                .build();
    }
}
