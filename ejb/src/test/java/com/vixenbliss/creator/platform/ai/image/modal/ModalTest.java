package com.vixenbliss.creator.platform.ai.image.modal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImagePrompt;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.ai.image.Lora;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent to our function at Modal and what is made of its answers. */
class ModalTest {

    private static final UUID ID = UUID.fromString("01939f3e-0000-7000-8000-000000000001");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3};
    private static final Lora LORA = new Lora(URI.create("https://storage.example/loras/a.safetensors?X-Amz-Signature=abc"), "f00d", 0.9);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> environment = new HashMap<>();
    private Modal modal;

    @BeforeEach
    void start() throws IOException {
        server.start();
        environment.put("MODAL_URL", server.url("/modal").toString());
        environment.put("MODAL_KEY", "wk-1");
        environment.put("MODAL_SECRET", "ws-1");
        environment.put("MODAL_CALL_TIMEOUT", "PT2S");
        modal = modal();
    }

    private Modal modal() {
        return new Modal(
                new ModalSettings(name -> Optional.ofNullable(environment.get(name))), new AiSettings(name -> Optional.empty()),
                new ImageModels(new ImageSettings(name -> Optional.empty())), (provider, millis, failure, circuit) -> { }, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws IOException {
        modal.close();
        server.close();
    }

    @Test
    void anOrderHasTheFieldsOfTheContract() throws Exception {
        json(202, rendering("queued"));

        Prediction ordered = modal.submit(anOrder("4:5"));

        assertThat(ordered.id()).isEqualTo(ID + "-42");
        assertThat(ordered.state()).isEqualTo(State.STARTING);
        RecordedRequest sent = sent();
        assertThat(sent.getTarget()).isEqualTo("/modal/renderings");
        assertThat(sent.getHeaders().get("Modal-Key")).isEqualTo("wk-1");
        assertThat(sent.getHeaders().get("Modal-Secret")).isEqualTo("ws-1");
        assertThat(RecordedAnswer.tree(sent.getBody().utf8())).isEqualTo(RecordedAnswer.tree("""
                {"steps": 30, "guidance": 6.0, "request_id": "%s-42", "prompt": "VXMIRA7Q at sea", "negative_prompt": "text",
                 "width": 912, "height": 1144, "seed": 42, "format": "png",
                 "lora": {"url": "https://storage.example/loras/a.safetensors?X-Amz-Signature=abc", "sha256": "f00d", "scale": 0.9}}
                """.formatted(ID)));
    }

    @Test
    void whatItCannotDrawIsNotSent() {
        assertKind(Kind.INVALID, () -> modal.submit(anOrder("21:9")));
        assertKind(Kind.INVALID, () -> modal.submit(
                new ImageRequest(ID, "modal/sdxl-lora", new ImagePrompt.FromText("p", null), "1:1", 42)));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aSlowAnswerIsFoundWhereItIsSaidToBe() throws Exception {
        redirect("/modal/renderings?__modal_function_call_id=fc-1");
        redirect(server.url("/modal/renderings?__modal_function_call_id=fc-1").toString());
        json(202, rendering("queued"));

        assertThat(modal.submit(anOrder("1:1")).state()).isEqualTo(State.STARTING);

        assertThat(sent().getMethod()).isEqualTo("POST");
        RecordedRequest hop = sent();
        assertThat(hop.getMethod()).isEqualTo("GET");
        assertThat(hop.getTarget()).isEqualTo("/modal/renderings?__modal_function_call_id=fc-1");
        assertThat(hop.getHeaders().get("Modal-Secret")).isEqualTo("ws-1");
        assertThat(sent().getMethod()).isEqualTo("GET");
    }

    @Test
    void theKeysGoNowhereElse() {
        redirect("https://evil.example/renderings");

        assertKind(Kind.UNKNOWN_OUTCOME, () -> modal.submit(anOrder("1:1")));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anEndlessRoundIsLeft() {
        for (int hop = 0; hop < 30; hop++) {
            redirect("/modal/renderings");
        }

        assertKind(Kind.UNKNOWN_OUTCOME, () -> modal.submit(anOrder("1:1")));
        assertThat(server.getRequestCount()).isLessThan(25);
    }

    @ParameterizedTest
    @CsvSource({"queued,STARTING", "running,PROCESSING", "succeeded,SUCCEEDED", "failed,FAILED", "refused,REFUSED", "canceled,CANCELED",
        "on_fire,FAILED"})
    void eachStatusIsUnderstood(String status, State state) {
        json(200, rendering(status));

        assertThat(modal.look(ID + "-42").state()).isEqualTo(state);
    }

    @Test
    void whatIsUnknownThereIsGoneAndWasNeverOrdered() {
        json(404, "{\"detail\":\"no such rendering\"}");
        json(404, "{\"detail\":\"no such rendering\"}");

        assertThat(modal.look(ID + "-42").state()).isEqualTo(State.GONE);
        assertThat(modal.findSubmitted(anOrder("1:1"), Instant.now())).isEmpty();
    }

    @Test
    void anOrderWhoseAnswerWasLostIsFoundByItsOwnId() throws Exception {
        json(200, rendering("running"));

        assertThat(modal.findSubmitted(anOrder("1:1"), Instant.now())).map(Prediction::id).contains(ID + "-42");
        assertThat(sent().getTarget()).isEqualTo("/modal/renderings/" + ID + "-42");
    }

    @Test
    void thePictureIsFetchedWithTheKeysFromOurFunctionAlone() throws Exception {
        json(200, rendering("succeeded"));
        server.enqueue(new MockResponse.Builder().body(new Buffer().write(PNG)).build());
        Prediction done = modal.look(ID + "-42");

        assertThat(modal.download(done.outputs().getFirst())).isEqualTo(PNG);
        assertThat(done.predictTime()).isEqualTo(Duration.ofMillis(3410));
        sent();
        assertThat(sent().getHeaders().get("Modal-Key")).isEqualTo("wk-1");
        assertKind(Kind.INVALID, () -> modal.download(URI.create("https://evil.example/a.png")));
    }

    @ParameterizedTest
    @CsvSource({"401,UNAVAILABLE", "429,RATE_LIMITED", "503,UNAVAILABLE", "500,UNKNOWN_OUTCOME", "422,INVALID"})
    void eachRefusalIsSorted(int status, Kind kind) {
        server.enqueue(new MockResponse.Builder().code(status).body("modal-http: missing credentials for proxy authorization").build());

        assertKind(kind, () -> modal.submit(anOrder("1:1")));
    }

    @Test
    void withoutAnAddressNothingIsSent() {
        environment.remove("MODAL_URL");

        assertKind(Kind.UNAVAILABLE, () -> modal().submit(anOrder("1:1")));
    }

    @Test
    void cancellingWhatIsUnknownIsFine() {
        json(404, "{}");

        modal.cancel(ID + "-42");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private static ImageRequest anOrder(String ratio) {
        return new ImageRequest(ID, "modal/sdxl-lora", new ImagePrompt.FromText("VXMIRA7Q at sea", "text"), ratio, 42, LORA);
    }

    private static String rendering(String status) {
        return """
                {"request_id": "%s-42", "call_id": "fc-01", "status": "%s", "error": null, "created_at": "2026-11-25T20:00:00Z",
                 "gpu_seconds": 3.41, "picture": null, "further": 1}""".formatted(ID, status);
    }

    private void redirect(String location) {
        server.enqueue(new MockResponse.Builder().code(303).addHeader("Location", location).build());
    }

    private void json(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).addHeader("Content-Type", "application/json").body(body).build());
    }

    private RecordedRequest sent() throws InterruptedException {
        return server.takeRequest(5, TimeUnit.SECONDS);
    }

    private static void assertKind(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProviderTrouble.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
