package com.vixenbliss.creator.platform.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Prometheus finds at the server's {@code /metrics} after somebody has talked. */
class MetricsIT {

    @Test
    void aTalkIsThereAsHistogramsCountersAndGaugesWithoutIdsOrPaths(Platform platform) {
        Api fan = platform.fixtures().aFan();
        String noa = platform.fixtures().aCharacter(platform.fixtures().aStudio());
        fan.post("/chat", Map.of("character_id", noa, "content", "I love the canary wharf.")).expect(200);
        fan.get("/memories/not-an-id").expect(404);
        fan.get("/no/such/route").expect(404);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(scrape(platform))
                .contains("http_server_requests_seconds_bucket{", "route=\"/chat\"", "le=\"0.25\"", "status=\"2xx\"")
                .contains("route=\"none\"")
                .contains("model_replies_seconds_bucket{", "model_first_token_seconds_bucket{", "model_tries_seconds_bucket{")
                .contains("model_tokens_input_total{", "model_cost_usd_total{", "model_circuit_open{")
                .contains("turns_total{", "exchanges_processed_seconds_bucket{")
                .contains("creator_backlog{", "of=\"exchanges\"", "state=\"dead\"")
                .contains("messaging_activemq_message_count{", "datasources_pool_"));
        assertThat(scrape(platform)).doesNotContain("canary wharf", noa, "not-an-id", "no/such/route");
    }

    private static String scrape(Platform platform) {
        URI metrics = platform.managementUrl().resolve("/metrics");
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
