package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Likeness;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.lora.Weights;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The platform's function at Modal: its contract, and the redirects that Modal puts before it. */
class ModalTest {

    private static final Look MIRA = new Look(new Color(0xE3B08C), new Color(0xA6492B), Look.Cut.LONG, new Color(0x4D8A5B), new Color(0x2B3B63));
    private static final byte[] WEIGHTS = new Weights(Weights.Base.SDXL, MIRA, "VXMIRA7Q", 8).safetensors();

    private static ProviderSandbox sandbox;
    private static SandboxClient client;
    private static HttpServer storage;

    @BeforeAll
    static void start() throws Exception {
        sandbox = ProviderSandbox.start(0);
        client = new SandboxClient(sandbox.baseUrl()).withHeaders("Modal-Key", "wk-1", "Modal-Secret", "ws-1");
        storage = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        storage.createContext("/mira.safetensors", exchange -> {
            exchange.sendResponseHeaders(200, WEIGHTS.length);
            exchange.getResponseBody().write(WEIGHTS);
            exchange.close();
        });
        storage.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        storage.start();
    }

    @AfterAll
    static void stop() {
        storage.stop(0);
        sandbox.close();
    }

    @AfterEach
    void usual() throws Exception {
        client.send("DELETE", "/_modal", "");
        client.send("DELETE", "/_modal/renderings", "");
        client.send("DELETE", "/_faults", "");
    }

    @Test
    void aRenderingIsTakenDrawnByItsWeightsAndFetched() throws Exception {
        behave(Map.of("run_ms", 10));
        HttpResponse<String> taken = order("r-1", Map.of());

        assertThat(taken.statusCode()).isEqualTo(202);
        JsonNode done = ended("r-1");
        assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("succeeded");
        assertThat(done.path("gpu_seconds").isNumber()).isTrue();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes(done.path("picture").asText()).body()));
        assertThat(picture.getWidth()).isEqualTo(832);
        assertThat(picture.getHeight()).isEqualTo(1_216);
        assertThat(Likeness.see(picture).hair().getRed()).isCloseTo(MIRA.hair().getRed(), within(12));
    }

    @Test
    void oneRequestIdIsOneRendering() throws Exception {
        behave(Map.of("run_ms", 10));
        order("r-2", Map.of());
        HttpResponse<String> again = order("r-2", Map.of("prompt", "something else"));
        ended("r-2");

        assertThat(again.statusCode()).isEqualTo(200);
        JsonNode counted = json(client.send("GET", "/_modal/renderings?request_id=r-2", "").body());
        assertThat(counted.path("starts").asInt()).isEqualTo(1);
        assertThat(counted.path("fetches").asInt()).isEqualTo(1);
    }

    @Test
    void withoutItsKeysNobodyComesIn() throws Exception {
        HttpResponse<String> answer = new SandboxClient(sandbox.baseUrl()).withHeaders().send("GET", "/modal/renderings/r-1", "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("modal-http: missing credentials for proxy authorization");
    }

    @Test
    void whatIsMissingOrOutOfBoundsIsNamedAsFastApiDoes() throws Exception {
        JsonNode wrong = json(order("r 3", Map.of("width", 500)).body());

        assertThat(wrong.at("/detail/0/loc/1").asText()).isEqualTo("request_id");
        assertThat(wrong.at("/detail/1/loc/1").asText()).isEqualTo("width");
        Map<String, Object> bare = body("r-3", Map.of());
        bare.remove("lora");
        assertThat(client.post("/modal/renderings", Wire.compact(bare)).statusCode()).isEqualTo(422);
        assertThat(client.post("/modal/renderings", "no").statusCode()).isEqualTo(422);
        assertThat(client.send("GET", "/modal/renderings/nobody", "").statusCode()).isEqualTo(404);
    }

    @Test
    void weightsThatAreGoneOrOthersFailTheRendering() throws Exception {
        behave(Map.of("run_ms", 10));
        order("r-4", Map.of("lora", Map.of("url", address("/gone"), "scale", 0.9)));
        order("r-5", Map.of("lora", Map.of("url", address("/mira.safetensors"), "sha256", "00", "scale", 0.9)));

        assertThat(ended("r-4").path("error").asText()).isEqualTo("the weights could not be fetched: 403");
        assertThat(ended("r-5").path("error").asText()).isEqualTo("sha256 of the weights differs");
    }

    @Test
    void redirectsLeadToTheAnswerAndNothingRunsTwice() throws Exception {
        behave(Map.of("run_ms", 10, "hops", 3));
        HttpResponse<String> answer = order("r-6", Map.of());
        int hops = 0;
        String at = "";
        while (answer.statusCode() == 303) {
            hops++;
            at = answer.headers().firstValue("location").orElseThrow();
            answer = follow(at);
        }

        assertThat(hops).isEqualTo(3);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(follow(at).body()).isEqualTo(answer.body());
        behave(Map.of("run_ms", 10));
        ended("r-6");
        assertThat(json(client.send("GET", "/_modal/renderings", "").body()).path("starts").asInt()).isEqualTo(1);
    }

    @Test
    void aColdStartRedirectsUntilTheContainerIsWarm() throws Exception {
        behave(Map.of("run_ms", 10, "idle_ms", 60_000, "cold_ms", 300, "answer_ms", 100));

        HttpResponse<String> answer = order("r-7", Map.of());
        int hops = 0;
        for (; answer.statusCode() == 303; hops++) {
            answer = follow(answer.headers().firstValue("location").orElseThrow());
        }

        assertThat(hops).isBetween(2, 5);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(order("r-7", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void ordersFailAreRefusedAndCancelled() throws Exception {
        behave(Map.of("run_ms", 10, "fail_share", 1.0));
        order("r-8", Map.of());
        assertThat(ended("r-8").path("status").asText()).isEqualTo("failed");

        behave(Map.of("run_ms", 10));
        order("r-9", Map.of("prompt", "VXMIRA7Q, nude"));
        assertThat(ended("r-9").path("status").asText()).isEqualTo("refused");

        behave(Map.of("run_ms", 60_000));
        order("r-10", Map.of());
        assertThat(json(client.post("/modal/renderings/r-10/cancel", "").body()).path("status").asText()).isEqualTo("canceled");
        assertThat(client.send("GET", "/modal/renderings/r-10/picture", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aLostAnswerIsARenderingAllTheSameAndAFaultIsNone() throws Exception {
        behave(Map.of("run_ms", 10));
        assertThatThrownBy(() -> order("r-11", Map.of("prompt", "VXMIRA7Q, sandbox lose"))).isInstanceOf(IOException.class);
        assertThat(ended("r-11").path("status").asText()).isEqualTo("succeeded");

        client.send("PUT", "/_faults", "{\"provider\":\"modal\",\"operation\":\"draw\",\"times\":1,\"status\":429}");
        HttpResponse<String> refused = order("r-12", Map.of());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).contains("2");
        assertThat(client.send("GET", "/modal/renderings/r-12", "").statusCode()).isEqualTo(404);
    }

    private static void behave(Map<String, Object> conduct) throws Exception {
        assertThat(client.send("PUT", "/_modal", Wire.compact(conduct)).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> order(String id, Map<String, Object> more) throws Exception {
        return client.post("/modal/renderings", Wire.compact(body(id, more)));
    }

    private static Map<String, Object> body(String id, Map<String, Object> more) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("request_id", id);
        body.put("prompt", "VXMIRA7Q, adult woman, half body shot, frontal view, in a café");
        body.putAll(Map.of("width", 832, "height", 1_216, "seed", 7, "steps", 30, "guidance", 6.5, "format", "jpg"));
        body.put("lora", Map.of("url", address("/mira.safetensors"), "sha256", sha256(), "scale", 1.0));
        body.putAll(more);
        return body;
    }

    private static String sha256() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(WEIGHTS));
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + storage.getAddress().getPort() + path;
    }

    private static HttpResponse<String> follow(String location) throws Exception {
        URI uri = URI.create(location);
        return client.send("GET", uri.getRawPath() + "?" + uri.getRawQuery(), "");
    }

    private static JsonNode ended(String id) throws Exception {
        for (int i = 0; i < 600; i++) {
            JsonNode seen = json(client.send("GET", "/modal/renderings/" + id, "").body());
            if (!seen.path("status").asText().matches("queued|running")) {
                return seen;
            }
            Thread.sleep(25);
        }
        throw new AssertionError(id + " never ends");
    }

    private static HttpResponse<byte[]> bytes(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header("Modal-Key", "wk-1").header("Modal-Secret", "ws-1").build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
