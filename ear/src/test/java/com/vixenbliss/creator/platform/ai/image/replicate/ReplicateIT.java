package com.vixenbliss.creator.platform.ai.image.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.ai.image.ImageFormat;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImagePrompt;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateApi;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateSettings;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adapter against the stand-in over a real wire: both read the same protocol. */
class ReplicateIT {

    private static final String KONTEXT = "black-forest-labs/flux-kontext-pro";
    private static final String SCHNELL = "black-forest-labs/flux-schnell";

    private final long seed = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    private Replicate replicate;
    private ReplicateApi api;
    private Sandbox sandbox;

    @BeforeEach
    void connect(Platform platform) {
        sandbox = Sandbox.of(platform);
        Map<String, String> environment = Map.of(
                "REPLICATE_API_TOKEN", "r8_test", "REPLICATE_BASE_URL", platform.sandboxUrl() + "/replicate/v1");
        ReplicateSettings settings = new ReplicateSettings(name -> Optional.ofNullable(environment.get(name)));
        api = new ReplicateApi(
                settings, new AiSettings(name -> Optional.empty()), (provider, millis, failure, circuit) -> { }, Clock.systemUTC());
        ImageSettings images = new ImageSettings(name -> Optional.empty());
        replicate = new Replicate(settings, images, api, new ImageModels(images), Clock.systemUTC());
    }

    @AfterEach
    void disconnect() {
        api.close();
    }

    @Test
    void aPictureFromWordsServesAsAReferenceForTheNext() {
        byte[] anchor = drawn(fromText("portrait of a woman with auburn hair"));
        assertThat(ImageFormat.of(anchor)).contains(ImageFormat.PNG);

        byte[] scene = drawn(new ImageRequest(UUID.randomUUID(), KONTEXT, new ImagePrompt.WithReference(
                "sitting in a café", List.of(new Reference(UUID.randomUUID(), anchor, "image/png"))), "3:4", seed));

        assertThat(ImageFormat.of(scene)).contains(ImageFormat.PNG);
        assertThat(scene).isNotEqualTo(anchor);
    }

    @Test
    void anOrderWhoseConfirmationWasLostIsFoundAndNotPaidTwice() {
        Instant before = Instant.now();
        ImageRequest request = fromText("sandbox lose this answer");

        assertThatThrownBy(() -> replicate.submit(request)).isInstanceOfSatisfying(ProviderTrouble.class,
                lost -> assertThat(lost.kind()).isEqualTo(Kind.UNKNOWN_OUTCOME));
        Optional<Prediction> found = replicate.findSubmitted(request, before);

        assertThat(found).isPresent();
        assertThat(ended(found.get().id()).state()).isEqualTo(State.SUCCEEDED);
        assertThat(sandbox.drawn(seed)).isEqualTo(1);
    }

    @Test
    void refusalsFaultsAndCancellationsAreToldApart() {
        assertThat(ended(replicate.submit(fromText("sandbox refuse")).id()).state()).isEqualTo(State.REFUSED);
        assertThat(ended(replicate.submit(fromText("sandbox fail")).id()).state()).isEqualTo(State.FAILED);
        Prediction slow = replicate.submit(fromText("sandbox slow"));
        replicate.cancel(slow.id());
        replicate.cancel(slow.id());
        assertThat(replicate.look(slow.id()).state()).isEqualTo(State.CANCELED);
        assertThat(replicate.look("never-ordered").state()).isEqualTo(State.GONE);
    }

    private ImageRequest fromText(String prompt) {
        return new ImageRequest(UUID.randomUUID(), SCHNELL, new ImagePrompt.FromText(prompt, null), "1:1", seed);
    }

    private byte[] drawn(ImageRequest request) {
        Prediction done = ended(replicate.submit(request).id());
        assertThat(done.state()).as(done.error()).isEqualTo(State.SUCCEEDED);
        return replicate.download(done.outputs().getFirst());
    }

    private Prediction ended(String id) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> replicate.look(id), seen -> seen.state().ended());
    }
}
