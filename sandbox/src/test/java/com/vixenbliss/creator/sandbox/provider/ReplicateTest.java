package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Replicate's protocol as its recordings and its OpenAPI have it, and what tests steer it by. */
class ReplicateTest {

    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String SCHNELL = "/replicate/v1/models/black-forest-labs/flux-schnell/predictions";
    private static final String KONTEXT = "/replicate/v1/models/black-forest-labs/flux-kontext-pro/predictions";
    private static final String FAST = "{\"run_ms\":20,\"slow_ms\":60000%s}";

    private static ProviderSandbox sandbox;
    private static SandboxClient client;
    private static HttpServer ears;
    private static final List<Heard> HEARD = new CopyOnWriteArrayList<>();

    private record Heard(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    @BeforeAll
    static void start() throws Exception {
        sandbox = ProviderSandbox.start(0, SECRET);
        client = new SandboxClient(sandbox.baseUrl());
        ears = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        ears.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            HEARD.add(new Heard(Map.copyOf(exchange.getRequestHeaders()), body));
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/deaf") ? 503 : 200, -1);
            exchange.close();
        });
        ears.start();
    }

    @AfterAll
    static void stop() {
        ears.stop(0);
        sandbox.close();
    }

    @AfterEach
    void usual() throws Exception {
        client.send("DELETE", "/_replicate", "");
        client.send("DELETE", "/_replicate/predictions", "");
        client.send("DELETE", "/_faults", "");
        HEARD.clear();
    }

    @Test
    void anOrderIsTakenDrawnAndFetched() throws Exception {
        behave("");
        HttpResponse<String> taken = client.post(SCHNELL,
                "{\"input\":{\"prompt\":\"a woman on a beach\",\"seed\":7,\"output_format\":\"webp\"}}");

        assertThat(taken.statusCode()).isEqualTo(201);
        JsonNode order = json(taken.body());
        assertThat(order.path("status").asText()).isEqualTo("starting");
        assertThat(order.path("version").asText()).isEqualTo("hidden");
        JsonNode done = ended(order.path("id").asText());
        assertThat(done.path("status").asText()).isEqualTo("succeeded");
        assertThat(done.path("output").isArray()).isTrue();
        assertThat(done.path("metrics").path("predict_time").isNumber()).isTrue();
        BufferedImage picture = fetch(done.path("output").path(0).asText());
        assertThat(picture.getWidth()).isEqualTo(1024);
    }

    @Test
    void aModelThatAnswersWithOneAddressDrawsInTheRatioThatWasAskedFor() throws Exception {
        behave("");
        JsonNode done = ended(order(KONTEXT, "\"prompt\":\"portrait\",\"seed\":1,\"aspect_ratio\":\"9:16\",\"output_format\":\"jpg\""));

        assertThat(done.path("output").isTextual()).isTrue();
        BufferedImage picture = fetch(done.path("output").asText());
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
    }

    @Test
    void theSameWordsAndSeedGiveTheSamePicture() throws Exception {
        behave("");
        String input = "\"prompt\":\"a woman in a café\",\"seed\":%d,\"output_format\":\"png\"";

        byte[] first = bytes(ended(order(SCHNELL, input.formatted(5))).path("output").path(0).asText());
        byte[] again = bytes(ended(order(SCHNELL, input.formatted(5))).path("output").path(0).asText());
        byte[] other = bytes(ended(order(SCHNELL, input.formatted(6))).path("output").path(0).asText());

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void aReferenceMayBeADataUrlOrAnUploadedFile() throws Exception {
        behave("");
        byte[] anchor = bytes(ended(order(SCHNELL, "\"prompt\":\"portrait\",\"seed\":5,\"output_format\":\"webp\"")).path("output").path(0).asText());
        String data = "data:image/webp;base64," + Base64.getEncoder().encodeToString(anchor);

        JsonNode byData = ended(order(KONTEXT, "\"prompt\":\"in a park\",\"seed\":1,\"input_image\":\"" + data + "\""));
        JsonNode byFile = ended(order(KONTEXT, "\"prompt\":\"in a park\",\"seed\":1,\"input_image\":\"" + upload(anchor) + "\""));

        assertThat(byData.path("status").asText()).isEqualTo("succeeded");
        assertThat(bytes(byFile.path("output").asText())).isEqualTo(bytes(byData.path("output").asText()));
    }

    @Test
    void fieldsThatAModelLacksAreRefused() throws Exception {
        HttpResponse<String> answer = client.post(SCHNELL, "{\"input\":{\"prompt\":\"p\",\"negative_prompt\":\"hat\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(json(answer.body()).path("detail").asText()).contains("negative_prompt is not allowed");
    }

    @Test
    void whatIsMissingOutOfRangeOrUnknownIsRefused() throws Exception {
        assertThat(client.post(SCHNELL, "{\"input\":{}}").body()).contains("prompt is required");
        assertThat(client.post(KONTEXT, "{\"input\":{\"prompt\":\"p\",\"safety_tolerance\":7}}").statusCode()).isEqualTo(422);
        assertThat(client.post(SCHNELL, "{\"input\":{\"prompt\":\"p\"},\"size\":1}").statusCode()).isEqualTo(422);
        assertThat(client.post(SCHNELL, "no").statusCode()).isEqualTo(400);
        assertThat(client.post(SCHNELL.replace("schnell", "nothing"), "{\"input\":{\"prompt\":\"p\"}}").statusCode()).isEqualTo(404);
        assertThat(client.withHeaders().post(SCHNELL, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void wordsDecideHowAnOrderEnds() throws Exception {
        behave("");

        assertThat(ended(order(SCHNELL, "\"prompt\":\"sandbox refuse\"")).path("error").asText()).contains("E005");
        assertThat(ended(order(SCHNELL, "\"prompt\":\"sandbox fail\"")).path("error").asText()).contains("interrupted");
        assertThat(ended(order(SCHNELL, "\"prompt\":\"nude\"")).path("status").asText()).isEqualTo("failed");
    }

    @Test
    void aLostAnswerIsAnOrderAllTheSame() throws Exception {
        behave("");

        assertThatThrownBy(() -> client.post(SCHNELL, "{\"input\":{\"prompt\":\"sandbox lose\",\"seed\":77}}"))
                .isInstanceOf(IOException.class);

        assertThat(json(client.send("GET", "/_replicate/predictions?seed=77", "").body()).path("count").asInt()).isEqualTo(1);
    }

    @Test
    void aFaultCanLoseAnAnswerOfAnyKind() throws Exception {
        behave("");
        client.send("PUT", "/_faults", "{\"provider\":\"replicate\",\"operation\":\"draw\",\"times\":1,\"lost_answer\":true}");

        assertThatThrownBy(() -> order(SCHNELL, "\"prompt\":\"p\"")).isInstanceOf(IOException.class);

        assertThat(order(SCHNELL, "\"prompt\":\"p\"")).isNotEmpty();
    }

    @Test
    void anInjectedRefusalLeavesNoOrderBehind() throws Exception {
        client.send("PUT", "/_faults", "{\"provider\":\"replicate\",\"operation\":\"draw\",\"times\":1,\"status\":429}");

        HttpResponse<String> refused = client.post(SCHNELL, "{\"input\":{\"prompt\":\"p\"}}");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("ratelimit-reset")).contains("30");
        assertThat(json(client.send("GET", "/_replicate/predictions", "").body()).path("count").asInt()).isZero();
    }

    @Test
    void ordersWaitForAPlaceAndCanBeCancelled() throws Exception {
        client.send("PUT", "/_replicate", "{\"run_ms\":60000,\"concurrency\":1}");
        String working = order(SCHNELL, "\"prompt\":\"first\"");
        String waiting = order(SCHNELL, "\"prompt\":\"second\"");

        assertThat(look(working).path("status").asText()).isEqualTo("processing");
        assertThat(look(waiting).path("status").asText()).isEqualTo("starting");
        JsonNode canceled = json(client.post("/replicate/v1/predictions/" + waiting + "/cancel", "").body());
        assertThat(canceled.path("status").asText()).isEqualTo("canceled");
    }

    @Test
    void theListGoesByPageFromTheNewest() throws Exception {
        client.send("PUT", "/_replicate", "{\"run_ms\":60000,\"concurrency\":1}");
        for (int i = 0; i < 103; i++) {
            order(SCHNELL, "\"prompt\":\"number " + i + "\",\"seed\":" + i);
        }

        JsonNode first = json(client.send("GET", "/replicate/v1/predictions", "").body());
        JsonNode second = json(client.send("GET", URI.create(first.path("next").asText()).getRawPath() + "?"
                + URI.create(first.path("next").asText()).getRawQuery(), "").body());

        assertThat(first.path("results")).hasSize(100);
        assertThat(second.path("results")).hasSize(3);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(first.at("/results/0/input/prompt").asText()).startsWith("number");
    }

    @Test
    void webhooksAreSignedAndKeepTheirIdsOverRepeats() throws Exception {
        behave(",\"webhook_copies\":2");
        String id = order(KONTEXT, "\"prompt\":\"p\"", "\"webhook\":\"" + ear("/") + "\",\"webhook_events_filter\":[\"completed\"]");
        ended(id);

        await(() -> HEARD.size() == 2);

        Heard first = HEARD.getFirst();
        assertThat(first.header("Webhook-id")).isEqualTo(HEARD.getLast().header("Webhook-id"));
        assertThat(first.header("Webhook-signature")).isEqualTo("v1," + hmac(
                first.header("Webhook-id") + "." + first.header("Webhook-timestamp") + "." + first.body()));
        assertThat(json(first.body()).path("id").asText()).isEqualTo(id);
        assertThat(json(first.body()).path("status").asText()).isEqualTo("succeeded");
    }

    @Test
    void aWebhookThatIsNotTakenComesAgain() throws Exception {
        behave("");
        order(KONTEXT, "\"prompt\":\"p\"", "\"webhook\":\"" + ear("/deaf") + "\",\"webhook_events_filter\":[\"completed\"]");

        await(() -> HEARD.size() >= 2);

        assertThat(HEARD.get(0).header("Webhook-id")).isEqualTo(HEARD.get(1).header("Webhook-id"));
    }

    @Test
    void webhooksCanComeInTheWrongOrder() throws Exception {
        behave(",\"webhook_reversed\":true");
        order(KONTEXT, "\"prompt\":\"p\"", "\"webhook\":\"" + ear("/") + "\",\"webhook_events_filter\":[\"start\",\"completed\"]");

        await(() -> HEARD.size() == 2);

        assertThat(json(HEARD.getFirst().body()).path("status").asText()).isEqualTo("succeeded");
        assertThat(json(HEARD.getLast().body()).path("status").asText()).isEqualTo("processing");
    }

    @Test
    void theSecretOfWebhooksCanBeAskedFor() throws Exception {
        JsonNode answer = json(client.send("GET", "/replicate/v1/webhooks/default/secret", "").body());

        assertThat(answer.path("key").asText()).isEqualTo(SECRET);
    }

    private static void behave(String more) throws Exception {
        assertThat(client.send("PUT", "/_replicate", FAST.formatted(more)).statusCode()).isEqualTo(200);
    }

    private static String order(String path, String input, String... more) throws Exception {
        String rest = more.length == 0 ? "" : "," + more[0];
        HttpResponse<String> taken = client.post(path, "{\"input\":{" + input + "}" + rest + "}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        return json(taken.body()).path("id").asText();
    }

    private static JsonNode look(String id) throws Exception {
        return json(client.send("GET", "/replicate/v1/predictions/" + id, "").body());
    }

    private static JsonNode ended(String id) throws Exception {
        JsonNode[] seen = new JsonNode[1];
        await(() -> {
            seen[0] = look(id);
            return !seen[0].path("completed_at").isNull();
        });
        return seen[0];
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        for (int i = 0; i < 1_200 && !condition.holds(); i++) {
            Thread.sleep(25);
        }
        assertThat(condition.holds()).isTrue();
    }

    private static String upload(byte[] bytes) throws Exception {
        String head = "--b\r\ncontent-disposition: form-data; name=\"content\"; filename=\"a.webp\"\r\ncontent-type: image/webp\r\n\r\n";
        byte[] tail = "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(sandbox.baseUrl().resolve("/replicate/v1/files"))
                .header("authorization", "Bearer k").header("content-type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head.getBytes(StandardCharsets.US_ASCII), bytes, tail)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(json(answer.body()).path("size").asInt()).isEqualTo(bytes.length);
        return json(answer.body()).at("/urls/get").asText();
    }

    private static byte[] bytes(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private static BufferedImage fetch(String address) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes(address)));
    }

    private static String ear(String path) {
        return "http://127.0.0.1:" + ears.getAddress().getPort() + path;
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
