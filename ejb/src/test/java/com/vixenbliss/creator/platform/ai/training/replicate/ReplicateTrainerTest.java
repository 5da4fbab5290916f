package com.vixenbliss.creator.platform.ai.training.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateApi;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateSettings;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.training.Trainer;
import com.vixenbliss.creator.platform.ai.training.Trainers;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.ai.training.Training.State;
import com.vixenbliss.creator.platform.ai.training.TrainingOrder;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.visual.image.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent to Replicate for a training and what is made of its answers, recorded ones where there are any. */
class ReplicateTrainerTest {

    private static final UUID ID = UUID.fromString("01939f3e-0000-7000-8000-000000000001");
    private static final String VERSION = "26dce37af90b9d997eeb970d92e47de3064d46c300504ae376c75bef6a9022d2";
    private static final Trainer FLUX = new Trainers(Optional.empty()).of("flux-dev").orElseThrow();
    private static final TrainingOrder ORDER =
            new TrainingOrder(ID, 1, "vb-mira", FLUX.trainer(), FLUX.settings("VXMIRA7Q", 800, 32));
    private static final URI ARCHIVE = URI.create("https://api.replicate.com/v1/files/abc");

    @TempDir
    Path folder;

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> environment = new HashMap<>();
    private ReplicateApi api;
    private ReplicateTrainer trainer;

    @BeforeEach
    void start() throws IOException {
        server.start();
        environment.put("REPLICATE_API_TOKEN", "r8_secret");
        environment.put("REPLICATE_BASE_URL", server.url("/v1").toString());
        environment.put("REPLICATE_OWNER", "creator");
        environment.put("IMAGE_CALL_TIMEOUT", "PT2S");
        trainer = trainer();
    }

    private ReplicateTrainer trainer() {
        ReplicateSettings settings = new ReplicateSettings(name -> Optional.ofNullable(environment.get(name)));
        api = new ReplicateApi(
                settings, new AiSettings(name -> Optional.empty()), (provider, millis, failure, circuit) -> { }, Clock.systemUTC());
        return new ReplicateTrainer(settings, api, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws IOException {
        api.close();
        server.close();
    }

    @Test
    void theDestinationIsMadeWhenItIsMissingAndTheArchiveIsSentAsAFile() throws Exception {
        json(404, "{\"detail\":\"not found\"}");
        json(201, "{\"owner\":\"creator\",\"name\":\"vb-mira\"}");
        json(201, RecordedAnswer.text("replicate/files-create.json"));
        Path zip = Files.writeString(folder.resolve("set.zip"), "PK-bytes");

        URI archive = trainer.prepare(ORDER, zip);

        assertThat(archive).hasPath("/v1/files/" + archive.getPath().substring("/v1/files/".length()));
        assertThat(sent().getTarget()).isEqualTo("/v1/models/creator/vb-mira");
        RecordedRequest made = sent();
        assertThat(made.getTarget()).isEqualTo("/v1/models");
        assertThat(body(made).path("visibility").asText()).isEqualTo("private");
        assertThat(sent().getBody().utf8()).contains("filename=\"" + ID + "-1.zip\"", "Content-Type: application/zip", "PK-bytes");
    }

    @Test
    void aDestinationThatSomebodyElseMadeMeanwhileIsFine() throws Exception {
        json(404, "{}");
        json(409, "{\"detail\":\"A model with that name and owner already exists\"}");
        json(201, RecordedAnswer.text("replicate/files-create.json"));

        assertThat(trainer.prepare(ORDER, Files.writeString(folder.resolve("set.zip"), "PK"))).isNotNull();
    }

    @Test
    void whoseTheTokenIsIsAskedOnce() throws Exception {
        environment.remove("REPLICATE_OWNER");
        trainer = trainer();
        json(200, "{\"type\":\"user\",\"username\":\"mira-studio\"}");
        json(201, RecordedAnswer.text("replicate/trainings-create.json"));
        json(201, RecordedAnswer.text("replicate/trainings-create.json"));

        trainer.submit(ORDER, ARCHIVE);
        trainer.submit(ORDER, ARCHIVE);

        assertThat(sent().getTarget()).isEqualTo("/v1/account");
        assertThat(body(sent()).path("destination").asText()).isEqualTo("mira-studio/vb-mira");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void anOrderHasTheFieldsOfItsTrainer() throws Exception {
        environment.put("PUBLIC_URL", "https://creator.example.com");
        environment.put("REPLICATE_WEBHOOK_SECRET", "whsec_AAAA");
        trainer = trainer();
        json(201, RecordedAnswer.text("replicate/trainings-create.json"));

        Training ordered = trainer.submit(ORDER, ARCHIVE);

        assertThat(ordered.id()).isEqualTo("wj4is6lbdqqkdepnwpr6v2kuva");
        assertThat(ordered.state()).isEqualTo(State.STARTING);
        RecordedRequest sent = sent();
        assertThat(sent.getTarget()).isEqualTo("/v1/models/ostris/flux-dev-lora-trainer/versions/" + VERSION + "/trainings");
        assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer r8_secret");
        assertThat(sent.getHeaders().get("Cancel-After")).isNull();
        assertThat(body(sent)).isEqualTo(RecordedAnswer.tree("""
                {"destination": "creator/vb-mira", "webhook": "https://creator.example.com/api/v1/webhooks/replicate",
                 "webhook_events_filter": ["start", "completed"],
                 "input": {"input_images": "https://api.replicate.com/v1/files/abc", "trigger_word": "VXMIRA7Q", "autocaption": false,
                           "steps": 800, "lora_rank": 32, "learning_rate": 0.0004, "batch_size": 1, "resolution": "512,768,1024",
                           "caption_dropout_rate": 0.05, "optimizer": "adamw8bit"}}"""));
    }

    @Test
    void anAnswerThatDoesNotComeLeavesItOpenWhetherItWasOrdered() {
        server.enqueue(new MockResponse.Builder().onRequestStart(SocketEffect.Stall.INSTANCE).build());
        assertKind(Kind.UNKNOWN_OUTCOME, () -> trainer.submit(ORDER, ARCHIVE));

        json(503, "{}");
        assertKind(Kind.UNAVAILABLE, () -> trainer.submit(ORDER, ARCHIVE));
    }

    @Test
    void aMissingDestinationIsAFaultOfTheOrder() {
        json(404, RecordedAnswer.text("replicate/trainings-create-invalid-destination.json"));

        assertKind(Kind.INVALID, () -> trainer.submit(ORDER, ARCHIVE));
    }

    @Test
    void aTrainingWhoseAnswerWasLostIsFoundByItsArchive() throws Exception {
        Instant now = Instant.now();
        json(200, "{\"next\":\"" + server.url("/v1/trainings?cursor=2") + "\",\"results\":["
                + listed("other", "https://api.replicate.com/v1/files/other", now) + "]}");
        json(200, "{\"next\":null,\"results\":[" + listed("mine", ARCHIVE.toString(), now) + "]}");

        assertThat(trainer.findSubmitted(ORDER, ARCHIVE, now.minusSeconds(60))).map(Training::id).contains("mine");
        assertThat(sent().getTarget()).isEqualTo("/v1/trainings");
        assertThat(sent().getTarget()).isEqualTo("/v1/trainings?cursor=2");
    }

    @Test
    void anArchiveThatTheHostHasMovedIsKnownByItsName() {
        json(200, "{\"next\":null,\"results\":[" + listed("mine", "https://replicate.delivery/pbxt/x/" + ID + "-1.zip", Instant.now()) + "]}");

        assertThat(trainer.findSubmitted(ORDER, ARCHIVE, Instant.now())).map(Training::id).contains("mine");
    }

    @Test
    void theArchiveOfAnotherAttemptIsAnotherTraining() {
        json(200, "{\"next\":null,\"results\":[" + listed("first", "https://replicate.delivery/pbxt/x/" + ID + "-2.zip", Instant.now()) + "]}");

        assertThat(trainer.findSubmitted(ORDER, ARCHIVE, Instant.now())).isEmpty();
    }

    @Test
    void olderTrainingsAreNotLookedThrough() {
        Instant now = Instant.now();
        json(200, "{\"next\":\"" + server.url("/v1/trainings?cursor=2") + "\",\"results\":["
                + listed("old", "https://x.example/old.zip", now.minusSeconds(3600)) + "]}");

        assertThat(trainer.findSubmitted(ORDER, ARCHIVE, now)).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRecordedTrainingUnderWayIsRead() throws Exception {
        json(200, RecordedAnswer.text("replicate/trainings-get.json"));

        Training looked = trainer.look("medrnz3bm5dd6ultvad2tejrte");

        assertThat(looked.state()).isEqualTo(State.PROCESSING);
        assertThat(looked.progress()).isNull();
        assertThat(sent().getTarget()).isEqualTo("/v1/trainings/medrnz3bm5dd6ultvad2tejrte");
    }

    @Test
    void aRecordedCancellingIsRead() {
        assertThat(trainer.heard(RecordedAnswer.text("replicate/trainings-cancel.json"))).map(Training::state).contains(State.CANCELED);
    }

    @Test
    void progressIsTheLastOfTheLastBar() {
        Training looked = looked("""
                "status": "processing", "logs": "caching:  10/10 [00:01<00:00]\\nlora:  2%|  | 20/1000 [00:10<01:00, loss: 3e-01]\\rlora:  42%|  | 420/1000 [02:13<03:04]\\n"
                """);

        assertThat(looked.progress()).isEqualTo(new Training.Progress(420, 1000));
    }

    @Test
    void aTrainingThatSucceededSaysWhereItsWeightsAreAndWhatItTook() {
        Training looked = looked("""
                "status": "succeeded", "output": {"version": "creator/vb-mira:abc", "weights": "https://replicate.delivery/x/trained_model.tar"},
                "metrics": {"predict_time": 812.25}
                """);

        assertThat(looked.state()).isEqualTo(State.SUCCEEDED);
        assertThat(looked.weights()).isEqualTo(URI.create("https://replicate.delivery/x/trained_model.tar"));
        assertThat(looked.took()).isEqualTo(Duration.ofMillis(812_250));
    }

    @Test
    void successWithoutWeightsIsNone() {
        Training looked = looked("\"status\": \"succeeded\", \"output\": null");

        assertThat(looked.state()).isEqualTo(State.FAILED);
        assertThat(looked.error()).isEqualTo("No weights and no reason");
    }

    @Test
    void whatIsUnknownThereIsGone() {
        json(404, "{}");

        assertThat(trainer.look("nothing").state()).isEqualTo(State.GONE);
    }

    @Test
    void anIdThatLeadsElsewhereIsNotAskedFor() {
        assertThatThrownBy(() -> trainer.look("../account")).isInstanceOf(ProviderTrouble.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aPictureIsNoTrainingsWebhook() {
        assertThat(trainer.heard("{\"type\":\"ping\"}")).isEmpty();
        assertThat(trainer.heard("nonsense")).isEmpty();
    }

    @Test
    void weightsAreTakenOutOfTheTarWithoutTheToken() throws Exception {
        byte[] safetensors = SafetensorsFile.bytes(64);
        server.enqueue(new MockResponse.Builder().body(new Buffer().write(SafetensorsFile.tar(safetensors))).build());
        Path into = folder.resolve("weights");

        Weights weights = trainer.fetch(server.url("/delivery/trained_model.tar").uri(), into);

        assertThat(into).hasBinaryContent(safetensors);
        assertThat(weights.bytes()).isEqualTo(safetensors.length);
        assertThat(weights.sha256()).isEqualTo(Sha256.of(safetensors));
        assertThat(sent().getHeaders().get("Authorization")).isNull();
    }

    private static String listed(String id, String archive, Instant at) {
        return """
                {"id": "%s", "status": "processing", "created_at": "%s", "input": {"input_images": "%s", "trigger_word": "VXMIRA7Q"}}"""
                .formatted(id, at, archive);
    }

    private Training looked(String fields) {
        json(200, "{\"id\":\"abc\"," + fields + "}");
        return trainer.look("abc");
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

    private static void assertKind(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProviderTrouble.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
