package com.vixenbliss.creator.platform.ai.image.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImagePrompt;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.ai.image.Lora;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateApi;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateSettings;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.ai.resilience.MovableClock;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to Replicate and what is made of its answers, recorded ones where there are any. */
class ReplicateContractTest {

    private static final UUID ID = UUID.fromString("01939f3e-0000-7000-8000-000000000001");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3};
    private static final String KONTEXT = "black-forest-labs/flux-kontext-pro";
    private static final String FLUX_LORA = "black-forest-labs/flux-dev-lora";
    private static final String SCHNELL = "black-forest-labs/flux-schnell";

    private final MockWebServer server = new MockWebServer();
    private final MovableClock clock = new MovableClock();
    private final List<String> health = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private Replicate replicate;
    private ReplicateApi api;

    @BeforeEach
    void start() throws IOException {
        server.start();
        environment.put("REPLICATE_API_TOKEN", "r8_secret");
        environment.put("REPLICATE_BASE_URL", server.url("/v1").toString());
        environment.put("IMAGE_CALL_TIMEOUT", "PT2S");
        environment.put("LLM_CIRCUIT_FAILURES", "3");
        replicate = replicate();
    }

    private Replicate replicate() {
        ReplicateSettings settings = new ReplicateSettings(name -> Optional.ofNullable(environment.get(name)));
        Line.Log log = (provider, millis, failure, circuit) -> health.add(provider + " " + word(failure) + " " + circuit);
        api = new ReplicateApi(settings, new AiSettings(name -> Optional.ofNullable(environment.get(name))), log, clock);
        ImageSettings images = new ImageSettings(name -> Optional.ofNullable(environment.get(name)));
        return new Replicate(settings, images, api, new ImageModels(images), clock);
    }

    private static String word(ProviderFailure failure) {
        return failure == null ? "answered" : failure.kind().toString();
    }

    @AfterEach
    void stop() throws IOException {
        api.close();
        server.close();
    }

    @Test
    void anOrderFromWordsHasTheFieldsOfItsModelAndNoOthers() throws Exception {
        json(201, RecordedAnswer.text("replicate/models-predictions-create.json"));

        Prediction ordered = replicate.submit(fromText("a café"));

        assertThat(ordered.id()).isEqualTo("heat2o3bzn3ahtr6bjfftvbaci");
        assertThat(ordered.state()).isEqualTo(State.STARTING);
        assertThat(ordered.createdAt()).isEqualTo(Instant.parse("2023-11-27T13:35:45.993975660Z"));
        RecordedRequest sent = sent();
        assertThat(sent.getTarget()).isEqualTo("/v1/models/black-forest-labs/flux-schnell/predictions");
        assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer r8_secret");
        assertThat(sent.getHeaders().get("Cancel-After")).isEqualTo("300s");
        assertThat(body(sent)).isEqualTo(RecordedAnswer.tree("""
                {"input": {"megapixels": "1", "num_outputs": 1, "go_fast": false, "output_quality": 90, "prompt": "a café",
                           "aspect_ratio": "1:1", "output_format": "png", "seed": 42}}"""));
    }

    @Test
    void aSmallReferenceGoesAlongAsADataUrl() throws Exception {
        json(201, RecordedAnswer.text("replicate/models-predictions-create.json"));

        replicate.submit(withReference(PNG));

        JsonNode input = body(sent()).path("input");
        assertThat(input).isEqualTo(RecordedAnswer.tree("""
                {"safety_tolerance": 2, "prompt_upsampling": false, "prompt": "in a park", "aspect_ratio": "3:4",
                 "output_format": "png", "seed": 42, "input_image": "data:image/png;base64,iVBORw0KGgoBAgM="}"""));
    }

    @Test
    void aTrainedModelIsNamedSoThatItsAddressStaysWhole() throws Exception {
        json(201, RecordedAnswer.text("replicate/models-predictions-create.json"));
        Lora lora = new Lora(URI.create("https://storage.example/loras/a.safetensors?X-Amz-Signature=abc"), "f00d", 0.9);

        replicate.submit(new ImageRequest(ID, FLUX_LORA, new ImagePrompt.FromText("VXMIRA7Q", null), "1:1", 42, lora));

        RecordedRequest sent = sent();
        assertThat(sent.getTarget()).isEqualTo("/v1/models/black-forest-labs/flux-dev-lora/predictions");
        assertThat(body(sent).at("/input/lora_weights").asText())
                .isEqualTo("https://storage.example/loras/a.safetensors?X-Amz-Signature=abc#lora.safetensors");
        assertThat(body(sent).at("/input/lora_scale").asDouble()).isEqualTo(0.9);
        assertThat(lora.toString()).doesNotContain("Signature");
    }

    @Test
    void aModelDrawsWithATrainedOneOrItDoesNot() {
        assertKind(Kind.INVALID, () -> replicate.submit(
                new ImageRequest(ID, FLUX_LORA, new ImagePrompt.FromText("p", null), "1:1", 42)));
        assertKind(Kind.INVALID, () -> replicate.submit(new ImageRequest(
                ID, SCHNELL, new ImagePrompt.FromText("p", null), "1:1", 42, new Lora(URI.create("https://a.example/b"), "f", 1))));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aLargeReferenceIsUploadedBefore() throws Exception {
        json(201, RecordedAnswer.text("replicate/files-create.json"));
        json(201, RecordedAnswer.text("replicate/models-predictions-create.json"));
        byte[] large = new byte[100_000];
        System.arraycopy(PNG, 0, large, 0, PNG.length);

        replicate.submit(withReference(large));

        RecordedRequest upload = sent();
        assertThat(upload.getTarget()).isEqualTo("/v1/files");
        assertThat(upload.getHeaders().get("Content-Type")).startsWith("multipart/form-data");
        assertThat(upload.getBody().utf8()).contains("name=\"content\"", "filename=\"" + ID + ".png\"", "Content-Type: image/png");
        assertThat(body(sent()).at("/input/input_image").asText())
                .isEqualTo("https://api.replicate.com/v1/files/NGZiNmY2YzQtMThhZi00ZjcyLWFhZjktODg4NTY0NWNlMDEy");
    }

    @Test
    void aModelOfSeveralReferencesGetsAList() throws Exception {
        json(201, RecordedAnswer.text("replicate/models-predictions-create.json"));
        Reference one = new Reference(ID, PNG, "image/png");

        replicate.submit(new ImageRequest(ID, "black-forest-labs/flux-2-pro",
                new ImagePrompt.WithReference("two friends", List.of(one, one)), "1:1", 1));

        assertThat(body(sent()).at("/input/input_images")).hasSize(2);
    }

    @Test
    void whatAModelCannotDoIsNotEvenAsked() {
        assertKind(Kind.INVALID, () -> replicate.submit(
                new ImageRequest(ID, SCHNELL, new ImagePrompt.FromText("p", "no hat"), "1:1", 1)));
        assertKind(Kind.INVALID, () -> replicate.submit(
                new ImageRequest(ID, SCHNELL, new ImagePrompt.FromText("p", null), "5:7", 1)));
        assertKind(Kind.INVALID, () -> replicate.submit(
                new ImageRequest(ID, SCHNELL, new ImagePrompt.FromText("p", null), "1:1", -1)));
        assertKind(Kind.INVALID, () -> replicate.submit(new ImageRequest(ID, SCHNELL,
                new ImagePrompt.WithReference("p", List.of(new Reference(ID, PNG, "image/png"))), "1:1", 1)));

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aWebhookIsAskedForWhereItCanBeTakenAndBelieved() throws Exception {
        environment.put("PUBLIC_URL", "https://creator.example.com/");
        environment.put("REPLICATE_WEBHOOK_SECRET", "whsec_AAAA");
        Replicate open = replicate();
        json(201, RecordedAnswer.text("replicate/models-predictions-create.json"));

        open.submit(fromText("p"));

        JsonNode body = body(sent());
        assertThat(body.path("webhook").asText()).isEqualTo("https://creator.example.com/api/v1/webhooks/replicate");
        assertThat(body.path("webhook_events_filter").toString()).isEqualTo("[\"start\",\"completed\"]");
    }

    @ParameterizedTest
    @CsvSource({"http://creator.example.com,whsec_AAAA,", "http://127.0.0.1:8080,whsec_AAAA,https://api.replicate.com/v1",
        "https://creator.example.com,,", ",whsec_AAAA,"})
    void aWebhookIsNotAskedForWhereItCouldNot(String publicUrl, String secret, String baseUrl) {
        Map<String, String> given = new HashMap<>();
        given.put("PUBLIC_URL", publicUrl);
        given.put("REPLICATE_WEBHOOK_SECRET", secret);
        given.put("REPLICATE_BASE_URL", baseUrl == null ? "https://api.replicate.com/v1" : baseUrl);

        assertThat(new ReplicateSettings(name -> Optional.ofNullable(given.get(name))).webhook()).isEmpty();
    }

    @Test
    void anAnswerThatNeverCameLeavesTheOrderOpenAndIsNotRepeated() throws InterruptedException {
        json(200, "{\"results\":[]}");
        replicate.findSubmitted(fromText("p"), clock.instant());          // a connection is kept, and may be repeated on
        server.enqueue(new MockResponse.Builder().onRequestBody(SocketEffect.ShutdownConnection.INSTANCE).build());

        ProviderTrouble lost = assertKind(Kind.UNKNOWN_OUTCOME, () -> replicate.submit(fromText("p")));

        assertThat(lost.retryAfter()).isPositive();
        assertThat(sent().getMethod()).isEqualTo("GET");
        assertThat(sent().getMethod()).isEqualTo("POST");
        assertThat(server.takeRequest(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void anAnswerInsteadOfAPredictionLeavesTheOrderOpenToo() {
        json(201, "{\"id\":");
        assertKind(Kind.UNKNOWN_OUTCOME, () -> replicate.submit(fromText("p")));

        json(201, "{}");
        assertKind(Kind.UNKNOWN_OUTCOME, () -> replicate.submit(fromText("p")));
    }

    @Test
    void aSlowAnswerLeavesTheOrderOpen() {
        server.enqueue(new MockResponse.Builder().headersDelay(10, TimeUnit.SECONDS).body("{}").build());

        assertKind(Kind.UNKNOWN_OUTCOME, () -> replicate.submit(fromText("p")));
        assertThat(health).containsExactly("replicate TIMEOUT CLOSED");
    }

    @ParameterizedTest
    @CsvSource({"500,UNKNOWN_OUTCOME", "502,UNKNOWN_OUTCOME", "504,UNKNOWN_OUTCOME", "503,UNAVAILABLE", "402,UNAVAILABLE",
        "401,UNAVAILABLE", "404,INVALID", "400,INVALID"})
    void aStatusSaysWhatBecameOfTheOrder(int status, Kind kind) {
        json(status, "{\"detail\":\"no\",\"status\":" + status + "}");

        ProviderTrouble refused = assertKind(kind, () -> replicate.submit(fromText("p")));

        assertThat(refused.retryAfter() == null).isEqualTo(kind == Kind.INVALID);
        assertThat(refused).hasMessageNotContaining("r8_secret");
    }

    @Test
    void aRecordedRefusalOfTheKeyIsNobodysFaultButOurs() {
        json(401, RecordedAnswer.text("replicate/unauthenticated.json"));

        assertKind(Kind.UNAVAILABLE, () -> replicate.submit(fromText("p")));
        assertThat(health).containsExactly("replicate REJECTED CLOSED");
    }

    @Test
    void anInputThatIsRefusedIsInvalidAndOneThatIsFlaggedIsRefused() {
        json(422, "{\"title\":\"Input validation failed\",\"detail\":\"- input: Additional property size is not allowed\\n\"}");
        assertKind(Kind.INVALID, () -> replicate.submit(fromText("p")));

        json(422, "{\"detail\":\"The input was flagged as sensitive (E005)\"}");
        assertThat(assertKind(Kind.REFUSED, () -> replicate.submit(fromText("p"))).getMessage()).doesNotContain("E005");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"retry-after|7|{}|7", "ratelimit-reset|12|{}|12",
        "x|y|{\"detail\":\"Request was throttled. Your rate limit resets in ~30s.\"}|30", "x|y|{}|1"})
    void aThrottleSaysWhenAgainAndIsHeeded(String header, String value, String body, int seconds) {
        server.enqueue(new MockResponse.Builder().code(429).addHeader(header, value).body(body).build());

        ProviderTrouble throttled = assertKind(Kind.RATE_LIMITED, () -> replicate.submit(fromText("p")));
        ProviderTrouble held = assertKind(Kind.RATE_LIMITED, () -> replicate.submit(fromText("p")));

        assertThat(throttled.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(held.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aProviderThatKeepsFailingIsLeftAloneForAWhile() {
        for (int i = 0; i < 3; i++) {
            json(500, "{}");
            assertKind(Kind.UNAVAILABLE, () -> replicate.look("abc"));
        }

        assertKind(Kind.UNAVAILABLE, () -> replicate.submit(fromText("p")));

        assertThat(server.getRequestCount()).isEqualTo(3);
        json(200, RecordedAnswer.text("replicate/predictions-cancel.json"));
        clock.advance(Duration.ofSeconds(16));
        assertThat(replicate.look("abc").state()).isEqualTo(State.CANCELED);
    }

    @Test
    void nobodyListeningMeansThatNothingWasOrdered() throws IOException {
        server.close();

        assertKind(Kind.UNAVAILABLE, () -> replicate.submit(fromText("p")));
    }

    @Test
    void withoutATokenNothingIsSent() {
        environment.remove("REPLICATE_API_TOKEN");
        Replicate poor = replicate();

        assertKind(Kind.UNAVAILABLE, () -> poor.submit(fromText("p")));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aRecordedSuccessIsRead() {
        json(200, RecordedAnswer.text("replicate/predictions-get-succeeded.json"));

        Prediction done = replicate.look("vgcm4plb7tgzlyznry5d5jkgvu");

        assertThat(done.state()).isEqualTo(State.SUCCEEDED);
        assertThat(done.outputs()).containsExactly(URI.create(
                "https://replicate.delivery/pbxt/9inf36wjsEWuQ6XTf84iezPftv9QZdePfGySnU5tUai3BOrWE/out-0.png"));
        assertThat(done.predictTime()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
        assertThat(done.error()).isNull();
    }

    @Test
    void oneAddressAndAListOfThemAreReadAlike() {
        assertThat(looked("\"status\":\"succeeded\",\"output\":\"https://r.example/a.png\"").outputs()).hasSize(1);
        assertThat(looked("\"status\":\"succeeded\",\"output\":[\"https://r.example/a.png\",\"https://r.example/b.png\"]").outputs())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NSFW content detected. Try running it again, or try a different prompt.|REFUSED",
        "The input or output was flagged as sensitive. Please try again with different inputs. (E005)|REFUSED",
        "Content moderated|REFUSED", "Prediction interrupted; please retry (code: PA)|FAILED", "CUDA out of memory|FAILED",
        "Director: unexpected error handling prediction (E8765)|FAILED"})
    void aRefusalIsToldFromAFault(String error, State state) {
        Prediction ended = looked("\"status\":\"failed\",\"error\":\"" + error + "\"");

        assertThat(ended.state()).isEqualTo(state);
        assertThat(ended.error()).isEqualTo(error);
    }

    @Test
    void aDeadlineEndsAnOrderAsIfItWereCancelled() {
        Prediction ended = looked("\"status\":\"aborted\",\"deadline\":\"2026-11-22T12:00:00Z\"");

        assertThat(ended.state()).isEqualTo(State.CANCELED);
        assertThat(ended.error()).contains("deadline");
    }

    @Test
    void whatIsNoLongerThereIsGone() {
        json(404, "{\"detail\":\"The requested resource could not be found.\"}");
        assertThat(replicate.look("abc").state()).isEqualTo(State.GONE);
        assertThat(looked("\"status\":\"succeeded\",\"output\":null,\"data_removed\":true").state()).isEqualTo(State.GONE);
        assertThat(looked("\"status\":\"succeeded\",\"output\":null,\"created_at\":\"2026-11-22T10:00:00Z\"").state())
                .isEqualTo(State.GONE);
        assertThat(looked("\"status\":\"succeeded\",\"output\":[]").state()).isEqualTo(State.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../files", "a/b", "", "a?b"})
    void anIdLeadsNowhereElse(String id) {
        assertThatThrownBy(() -> replicate.look(id)).isInstanceOf(ProviderTrouble.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void anOrderThatWasNeverConfirmedIsFoundOnAnyPage() throws Exception {
        String other = order("x1", "a café", 43, SCHNELL, "processing");
        String elsewhere = order("x2", "a café", 42, KONTEXT, "processing");
        json(200, "{\"next\":\"" + server.url("/v1/predictions?cursor=abc") + "\",\"results\":[" + other + "," + elsewhere + "]}");
        json(200, "{\"next\":null,\"results\":[" + order("lost", "a café", 42, "replicate/schnell-h100", "processing") + "]}");

        Optional<Prediction> found = replicate.findSubmitted(fromText("a café"), Instant.parse("2026-11-22T12:00:00Z"));

        assertThat(found).get().extracting(Prediction::id).isEqualTo("lost");
        assertThat(sent().getTarget()).isEqualTo("/v1/predictions?created_after=2026-11-22T11%3A59%3A50Z");
        assertThat(sent().getTarget()).isEqualTo("/v1/predictions?cursor=abc");
    }

    @Test
    void oneThatStillComesToSomethingIsPreferred() {
        json(200, "{\"next\":null,\"results\":[" + order("bad", "p", 42, SCHNELL, "failed") + ","
                + order("good", "p", 42, SCHNELL, "processing") + "]}");
        assertThat(replicate.findSubmitted(fromText("p"), clock.instant())).get().extracting(Prediction::id).isEqualTo("good");

        json(200, "{\"next\":null,\"results\":[" + order("bad", "p", 42, SCHNELL, "failed") + "]}");
        assertThat(replicate.findSubmitted(fromText("p"), clock.instant())).get().extracting(Prediction::id).isEqualTo("bad");
    }

    @Test
    void aNextPageElsewhereIsNotFollowed() {
        json(200, "{\"next\":\"https://evil.example/v1/predictions\",\"results\":[]}");

        assertKind(Kind.UNAVAILABLE, () -> replicate.findSubmitted(fromText("p"), clock.instant()));
    }

    @Test
    void cancellingWhatIsGoneIsFine() throws Exception {
        json(200, RecordedAnswer.text("replicate/predictions-cancel.json"));
        json(404, "{}");

        replicate.cancel("hdwst0bb05rgp0cf0p29mzk2am");
        replicate.cancel("hdwst0bb05rgp0cf0p29mzk2am");

        assertThat(sent().getTarget()).isEqualTo("/v1/predictions/hdwst0bb05rgp0cf0p29mzk2am/cancel");
    }

    @Test
    void aWebhookSpeaksOfAPredictionOrOfNothing() {
        assertThat(replicate.heard(RecordedAnswer.text("replicate/predictions-get-succeeded.json"))).get()
                .extracting(Prediction::state).isEqualTo(State.SUCCEEDED);
        assertThat(replicate.heard("{\"type\":\"ping\"}")).isEmpty();
        assertThat(replicate.heard("nonsense")).isEmpty();
    }

    @Test
    void aPictureIsFetchedWithoutTheToken() throws Exception {
        server.enqueue(new MockResponse.Builder().body(new Buffer().write(PNG)).build());

        assertThat(replicate.download(server.url("/delivery/a.png").uri())).isEqualTo(PNG);
        assertThat(sent().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void whatIsNoPictureIsNotTaken() {
        server.enqueue(new MockResponse.Builder().addHeader("Content-Type", "image/png").body("<html>").build());
        assertKind(Kind.INVALID, () -> replicate.download(server.url("/a.png").uri()));

        server.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "http://169.254.169.254/").build());
        assertKind(Kind.INVALID, () -> replicate.download(server.url("/a.png").uri()));

        server.enqueue(new MockResponse.Builder().code(503).build());
        assertKind(Kind.UNAVAILABLE, () -> replicate.download(server.url("/a.png").uri()));
    }

    @Test
    void theTokenIsInNoText() {
        assertThat(new ReplicateSettings(name -> Optional.of("r8_secret")).toString()).doesNotContain("r8_secret");
        assertThat(new Reference(ID, PNG, "image/png").toString()).isEqualTo("Reference[" + ID + ", image/png, 11 bytes]");
    }

    private static ImageRequest fromText(String prompt) {
        return new ImageRequest(ID, SCHNELL, new ImagePrompt.FromText(prompt, null), "1:1", 42);
    }

    private static ImageRequest withReference(byte[] bytes) {
        return new ImageRequest(ID, KONTEXT,
                new ImagePrompt.WithReference("in a park", List.of(new Reference(ID, bytes, "image/png"))), "3:4", 42);
    }

    private static String order(String id, String prompt, long seed, String model, String status) {
        return "{\"id\":\"%s\",\"model\":\"%s\",\"status\":\"%s\",\"input\":{\"prompt\":\"%s\",\"seed\":%d}}"
                .formatted(id, model, status, prompt, seed);
    }

    private Prediction looked(String fields) {
        json(200, "{\"id\":\"abc\"," + fields + "}");
        return replicate.look("abc");
    }

    private void json(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).addHeader("Content-Type", "application/json").body(body).build());
    }

    private RecordedRequest sent() throws InterruptedException {
        return server.takeRequest(5, TimeUnit.SECONDS);
    }

    private static JsonNode body(RecordedRequest request) {
        return RecordedAnswer.tree(request.getBody().utf8());
    }

    private static ProviderTrouble assertKind(Kind kind, ThrowingCallable call) {
        ProviderTrouble[] seen = new ProviderTrouble[1];
        assertThatThrownBy(call).asInstanceOf(type(ProviderTrouble.class)).satisfies(refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            seen[0] = refused;
        });
        return seen[0];
    }
}
