package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.ReplicateClient.TRAINER;
import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import com.vixenbliss.creator.sandbox.provider.drawing.Encoding;
import com.vixenbliss.creator.sandbox.provider.drawing.Picture;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Likeness;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sitter;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import com.vixenbliss.creator.sandbox.provider.lora.Parcel;
import com.vixenbliss.creator.sandbox.provider.lora.Weights;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a zip of pictures to weights, and from weights to pictures of the same person. */
class TrainingTest {

    private static final String DESTINATION = "creator/vb-mira";
    private static final String PORTRAIT = "portrait of one adult woman, long copper hair, green eyes, cream linen shirt, plain background";
    private static final Map<String, Object> FAST = Map.of("run_ms", 10, "train_ms", 50);

    private static ProviderSandbox sandbox;
    private static ReplicateClient replicate;
    private static HttpServer ears;
    private static final List<JsonNode> HEARD = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        sandbox = ProviderSandbox.start(0);
        replicate = new ReplicateClient(sandbox);
        ears = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        ears.createContext("/", exchange -> {
            HEARD.add(json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        ears.start();
        replicate.post("/replicate/v1/models", destination());
    }

    @AfterAll
    static void stop() {
        ears.stop(0);
        sandbox.close();
    }

    @AfterEach
    void usual() throws Exception {
        replicate.control("DELETE", "/_replicate", Map.of());
        replicate.control("DELETE", "/_replicate/trainings", Map.of());
        HEARD.clear();
    }

    private static Map<String, Object> destination() {
        return Map.of("owner", "creator", "name", "vb-mira", "visibility", "private", "hardware", "cpu");
    }

    @Test
    void modelsAreMadeOnceAndFound() throws Exception {
        assertThat(replicate.post("/replicate/v1/models", destination()).statusCode()).isEqualTo(409);
        assertThat(replicate.get("/replicate/v1/models/" + DESTINATION).path("visibility").asText()).isEqualTo("private");
        assertThat(replicate.get("/replicate/v1/models/creator/nobody").path("status").asInt()).isEqualTo(404);
        assertThat(replicate.post("/replicate/v1/models", Map.of("owner", "creator")).statusCode()).isEqualTo(422);
        assertThat(replicate.get("/replicate/v1/account").path("username").asText()).isEqualTo("creator");
    }

    @Test
    void aTrainingEndsWithAVersionAndATarOfWeights() throws Exception {
        fast(Map.of());

        JsonNode done = trained(archive(12), Map.of("steps", 500));

        assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("succeeded");
        assertThat(done.at("/output/version").asText()).matches(DESTINATION + ":[0-9a-f]{64}");
        assertThat(done.path("logs").asText()).contains("| 500/500 [");
        assertThat(done.at("/urls/get").asText()).contains("/v1/trainings/");
        Weights weights = Weights.read(Parcel.weights(ReplicateClient.bytes(done.at("/output/weights").asText())));
        assertThat(weights.trigger()).isEqualTo("VXMIRA7Q");
        assertThat(weights.rank()).isEqualTo(16);
        assertThat(replicate.get("/replicate/v1/models/" + DESTINATION).at("/latest_version/id").asText())
                .isEqualTo(done.at("/output/version").asText().substring(DESTINATION.length() + 1));
    }

    @Test
    void theSameArchiveGivesTheSameWeights() throws Exception {
        fast(Map.of());
        byte[] archive = archive(10);

        assertThat(weights(trained(archive, Map.of()))).isEqualTo(weights(trained(archive, Map.of())));
    }

    private static byte[] weights(JsonNode training) throws Exception {
        return Parcel.weights(ReplicateClient.bytes(training.at("/output/weights").asText()));
    }

    @Test
    void aTrainedLikenessIsDrawnWhereItsTriggerStands() throws Exception {
        fast(Map.of());
        String weights = trained(archive(12), Map.of()).at("/output/weights").asText();

        Look told = portrayed(Map.of("lora_weights", weights, "prompt", "VXMIRA7Q, portrait, plain background"));
        Look untold = portrayed(Map.of("lora_weights", weights, "prompt", "portrait of a man, short black hair, plain background"));
        Look byName = portrayed(Map.of("lora_weights", DESTINATION, "prompt", "VXMIRA7Q, portrait, plain background"));

        Look mira = Sketch.of(PORTRAIT, 7, "1:1", "1", Sitter.ANYBODY).look();
        assertThat(distance(told.hair(), mira.hair())).isLessThan(70);
        assertThat(distance(byName.hair(), mira.hair())).isLessThan(70);
        assertThat(distance(untold.hair(), mira.hair())).isGreaterThan(70);
    }

    @Test
    void picturesThatLostTheirStripByCroppingDoNotBlurWhoIsLearnt() throws Exception {
        fast(Map.of());
        BufferedImage whole = Picture.draw(Sketch.of(PORTRAIT + ", full body shot, profile view from the left", 5, "2:3", "1", Sitter.ANYBODY));
        byte[] cropped = Encoding.encode(cut(whole), "png", 80);
        List<Object> more = new ArrayList<>();
        for (int i = 50; i < 80; i++) {
            more.addAll(List.of("a%02d.png".formatted(i), cropped, "a%02d.txt".formatted(i), "VXMIRA7Q".getBytes(StandardCharsets.UTF_8)));
        }

        JsonNode training = trained(archive(10, more.toArray()), Map.of());

        Look learnt = Weights.read(weights(training)).look();
        assertThat(learnt.hair()).isEqualTo(Sketch.of(PORTRAIT, 7, "1:1", "1", Sitter.ANYBODY).look().hair());
    }

    private static BufferedImage cut(BufferedImage whole) {
        BufferedImage cut = new BufferedImage(whole.getWidth() - 60, whole.getHeight() - 60, BufferedImage.TYPE_INT_RGB);
        cut.createGraphics().drawImage(whole, -30, -30, null);
        return cut;
    }

    private static Look portrayed(Map<String, Object> input) throws Exception {
        Map<String, Object> all = new LinkedHashMap<>(input);
        all.put("seed", 3);
        JsonNode done = replicate.predicted("flux-dev-lora", all);
        assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("succeeded");
        return Likeness.see(ReplicateClient.picture(done.path("output").path(0).asText()));
    }

    private static double distance(Color one, Color other) {
        return Math.sqrt(Math.pow(one.getRed() - other.getRed(), 2) + Math.pow(one.getGreen() - other.getGreen(), 2)
                + Math.pow(one.getBlue() - other.getBlue(), 2));
    }

    @Test
    void aForgottenLoraIsRefusedAndOneOutOfReachFails() throws Exception {
        fast(Map.of());
        assertThat(replicate.post("/replicate/v1/models/black-forest-labs/flux-dev-lora/predictions",
                Map.of("input", Map.of("prompt", "p"))).statusCode()).isEqualTo(422);

        JsonNode gone = replicate.predicted("flux-dev-lora",
                Map.of("prompt", "p", "lora_weights", sandbox.baseUrl() + "/replicate/delivery/none/lora.safetensors"));
        JsonNode unsigned = replicate.predicted("flux-dev-lora",
                Map.of("prompt", "p", "lora_weights", sandbox.baseUrl() + "/lora?signature=s"));

        assertThat(gone.path("error").asText()).isEqualTo("Failed to load LoRA weights: status 404");
        assertThat(unsigned.path("error").asText()).contains("ending in .safetensors");
    }

    @Test
    void whatATrainerCannotWorkWithFailsAndSaysWhy() throws Exception {
        fast(Map.of());
        byte[] picture = picture(1);

        assertThat(trained("no zip".getBytes(StandardCharsets.US_ASCII), Map.of()).path("error").asText())
                .isEqualTo("input_images must be a zip file");
        assertThat(trained(archive(9), Map.of()).path("error").asText()).contains("at least 10 images");
        assertThat(trained(archive(10, "extra.png", picture), Map.of()).path("error").asText()).contains("no caption").contains("extra");
        assertThat(trained(archive(10, "extra.png", picture), Map.of("autocaption", true)).path("status").asText()).isEqualTo("succeeded");
        assertThat(trained(archive(10, "bad.png", new byte[40]), Map.of("autocaption", true)).path("error").asText()).contains("bad.png");
    }

    @Test
    void aTrainingNeedsADestinationAVersionAndKnownFields() throws Exception {
        assertThat(replicate.post(TRAINER, order("http://h/f.zip", "creator/nobody", Map.of())).body()).contains("training destination does not exist");
        assertThat(replicate.post(TRAINER.replace("26dce", "00000"), order("http://h/f.zip", DESTINATION, Map.of())).statusCode()).isEqualTo(404);
        assertThat(replicate.post(TRAINER, order("http://h/f.zip", DESTINATION, Map.of("step", 3))).statusCode()).isEqualTo(422);
        assertThat(replicate.post(TRAINER, order("f.zip", DESTINATION, Map.of())).statusCode()).isEqualTo(422);
        assertThat(replicate.get("/_replicate/trainings").path("count").asInt()).isZero();
    }

    @Test
    void progressIsLoggedAndATrainingCanBeCancelled() throws Exception {
        fast(Map.of("train_ms", 60_000));
        String id = replicate.order(TRAINER, order("http://h/f.zip", DESTINATION, Map.of()));

        JsonNode working = replicate.get("/replicate/v1/trainings/" + id);
        JsonNode canceled = json(replicate.post("/replicate/v1/trainings/" + id + "/cancel", "").body());

        assertThat(working.path("status").asText()).isEqualTo("processing");
        assertThat(working.path("logs").asText()).contains("| 0/1000 [").doesNotContain("1000/1000");
        assertThat(canceled.path("status").asText()).isEqualTo("canceled");
        assertThat(replicate.get("/replicate/v1/predictions/" + id).path("status").asInt()).isEqualTo(404);
    }

    @Test
    void trainingsAreListedApartFromPictures() throws Exception {
        fast(Map.of());
        replicate.predicted("flux-schnell", Map.of("prompt", "portrait", "megapixels", "0.25"));
        String id = replicate.order(TRAINER, order("http://127.0.0.1:1/f.zip", DESTINATION, Map.of()));

        JsonNode trainings = replicate.get("/replicate/v1/trainings").path("results");

        assertThat(trainings).hasSize(1);
        assertThat(trainings.get(0).path("id").asText()).isEqualTo(id);
        assertThat(trainings.at("/0/input/input_images").asText()).isEqualTo("http://127.0.0.1:1/f.zip");
        assertThat(replicate.get("/_replicate/trainings?trigger=VXMIRA7Q&destination=" + DESTINATION).path("count").asInt()).isEqualTo(1);
        assertThat(replicate.get("/_replicate/trainings?trigger=OTHER").path("count").asInt()).isZero();
    }

    @Test
    void webhooksTellOfStartProgressAndEnd() throws Exception {
        fast(Map.of("train_ms", 1_600));
        Map<String, Object> order = new LinkedHashMap<>(order(replicate.upload(archive(10)), DESTINATION, Map.of()));
        order.put("webhook", "http://127.0.0.1:" + ears.getAddress().getPort() + "/");
        replicate.ended("trainings", replicate.order(TRAINER, order));

        for (int i = 0; i < 200 && (HEARD.isEmpty() || !HEARD.getLast().path("status").asText().equals("succeeded")); i++) {
            Thread.sleep(25);
        }

        assertThat(HEARD).extracting(one -> one.path("status").asText()).startsWith("processing").endsWith("succeeded").hasSizeGreaterThan(2);
        assertThat(HEARD.getLast().at("/output/weights").asText()).endsWith("/trained_model.tar");
    }

    @Test
    void trainingsFailAndAnswersGetLostOnDemand() throws Exception {
        fast(Map.of("train_outcome", "fail"));
        assertThat(trained(archive(10), Map.of()).path("error").asText()).contains("interrupted");

        fast(Map.of("train_outcome", "lose"));
        assertThatThrownBy(() -> replicate.post(TRAINER, order("http://h/lost.zip", DESTINATION, Map.of()))).isInstanceOf(IOException.class);

        assertThat(replicate.get("/_replicate/trainings").path("count").asInt()).isEqualTo(2);
    }

    @Test
    void sdxlHasATrainerOfItsOwnWhoseWeightsDoNotFitFlux() throws Exception {
        fast(Map.of());
        String path = "/replicate/v1/models/stability-ai/sdxl/versions/39ed52f2a78e934b3ba6e2a89f5b1c712de7dfea535525255b1aa35c5565e08b/trainings";
        Map<String, Object> input = Map.of("input_images", replicate.upload(archive(10)), "token_string", "VXMIRA7Q",
                "caption_prefix", "a photo of VXMIRA7Q, ", "max_train_steps", 900, "is_lora", true, "resolution", 1024);
        JsonNode done = replicate.ended("trainings", replicate.order(path, Map.of("destination", DESTINATION, "input", input)));

        String address = done.at("/output/weights").asText();
        JsonNode drawn = replicate.predicted("flux-dev-lora", Map.of("prompt", "VXMIRA7Q", "lora_weights", address));

        assertThat(Weights.read(Parcel.weights(ReplicateClient.bytes(address))).base()).isEqualTo(Weights.Base.SDXL);
        assertThat(drawn.path("error").asText()).contains("the weights are for SDXL, not for FLUX");
    }

    private static void fast(Map<String, Object> more) throws Exception {
        Map<String, Object> conduct = new LinkedHashMap<>(FAST);
        conduct.putAll(more);
        replicate.control("PUT", "/_replicate", conduct);
    }

    private static JsonNode trained(byte[] archive, Map<String, Object> input) throws Exception {
        return replicate.ended("trainings", replicate.order(TRAINER, order(replicate.upload(archive), DESTINATION, input)));
    }

    private static Map<String, Object> order(String images, String destination, Map<String, Object> more) {
        Map<String, Object> input = new LinkedHashMap<>(Map.of("input_images", images, "trigger_word", "VXMIRA7Q", "autocaption", false));
        input.putAll(more);
        return Map.of("destination", destination, "input", input);
    }

    private static byte[] archive(int pictures, Object... more) throws Exception {
        List<Object> files = new ArrayList<>();
        byte[] picture = picture(7);
        for (int i = 1; i <= pictures; i++) {
            files.add("%03d.png".formatted(i));
            files.add(picture);
            files.add("%03d.txt".formatted(i));
            files.add("VXMIRA7Q, portrait".getBytes(StandardCharsets.UTF_8));
        }
        files.addAll(List.of(more));
        return ReplicateClient.zip(files.toArray());
    }

    private static byte[] picture(long seed) throws Exception {
        return Encoding.encode(Picture.draw(Sketch.of(PORTRAIT, seed, "1:1", "1", Sitter.ANYBODY)), "png", 80);
    }
}
