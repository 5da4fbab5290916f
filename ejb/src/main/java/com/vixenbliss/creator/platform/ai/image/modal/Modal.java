package com.vixenbliss.creator.platform.ai.image.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.ai.health.ProviderHealth;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.image.ImageFormat;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageProvider;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.Troubles;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.ai.resilience.Throttle;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Response;
import okio.BufferedSource;

/** SDXL with a trained model, at Modal. Its function knows idempotency: an order that is placed twice is one order. */
@ApplicationScoped
public class Modal implements ImageProvider {

    /** The stable word for Modal in books, metrics and console. */
    public static final String NAME = "modal";

    private static final int LARGEST_BYTES = 32 * 1024 * 1024;

    private ModalSettings settings;
    private ImageModels models;
    private RenderingReader reader;
    private ModalApi api;

    @Inject
    public Modal(ModalSettings settings, AiSettings resilience, ImageModels models, ProviderHealth health, Clock clock) {
        this(settings, resilience, models, (Line.Log) health, clock);
    }

    Modal(ModalSettings settings, AiSettings resilience, ImageModels models, Line.Log log, Clock clock) {
        CircuitBreaker circuit = new CircuitBreaker(clock, resilience.circuitFailures(), resilience.circuitOpenFor());
        this.settings = settings;
        this.models = models;
        this.api = new ModalApi(settings, new Line(NAME, circuit, new Throttle(clock), log));
        this.reader = new RenderingReader(api, clock);
    }

    protected Modal() {}                         // for the CDI client proxy only

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int places() {
        return settings.concurrency();
    }

    @Override
    public Prediction submit(ImageRequest request) {
        ObjectNode body = ModalInput.of(request, models.of(request.model()));
        try {
            return prediction(api.post("/renderings", body));
        } catch (ProviderFailure failure) {
            throw Troubles.ordering(failure);
        }
    }

    @Override
    public Prediction look(String predictionId) {
        return find(predictionId).orElseGet(() -> new Prediction(
                predictionId, Prediction.State.GONE, List.of(), null, null, Instant.EPOCH));
    }

    @Override
    public Optional<Prediction> findSubmitted(ImageRequest request, Instant since) {
        return find(ModalInput.requestId(request));
    }

    private Optional<Prediction> find(String requestId) {
        return harmless(() -> api.find(path(requestId), ModalApi::tree).map(this::prediction));
    }

    @Override
    public void cancel(String predictionId) {
        harmless(() -> {
            try {
                return api.post(path(predictionId) + "/cancel", JsonNodeFactory.instance.objectNode());
            } catch (ProviderFailure failure) {
                return unlessGone(failure);
            }
        });
    }

    /** It tells nothing unasked. */
    @Override
    public Optional<Prediction> heard(String webhookPayload) {
        return Optional.empty();
    }

    @Override
    public byte[] download(URI output) {
        if (!output.toString().startsWith(api.address("/renderings/").toString())) {
            throw new ProviderTrouble(Kind.INVALID, "The picture is at an address that is not fetched from", null, null);
        }
        String path = output.toString().substring(api.address("").toString().length());
        byte[] bytes = harmless(() -> api.find(path, Modal::picture))
                .orElseThrow(() -> new ProviderTrouble(Kind.INVALID, "The picture is not there any more", null, null));
        if (ImageFormat.of(bytes).isEmpty()) {
            throw new ProviderTrouble(Kind.INVALID, "What came is no picture", null, null);
        }
        return bytes;
    }

    private static byte[] picture(Response response) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_BYTES + 1L)) {
            throw new ProviderTrouble(Kind.INVALID, "The picture is too large", null, null);
        }
        return source.readByteArray();
    }

    private Prediction prediction(JsonNode said) {
        return reader.read(said).orElseThrow(() -> new ProviderFailure(
                ProviderFailure.Kind.BROKEN, "The answer is not what the contract allows", null, null));
    }

    /** An id goes into a path: none that could lead elsewhere. */
    private static String path(String requestId) {
        if (!requestId.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new ProviderFailure(ProviderFailure.Kind.REJECTED, "Not an id of a rendering", null, null);
        }
        return "/renderings/" + requestId;
    }

    private static JsonNode unlessGone(ProviderFailure failure) {
        if (failure.getCause() instanceof HttpFailure said && said.statusCode() == 404) {
            return JsonNodeFactory.instance.nullNode();
        }
        throw failure;
    }

    private static <T> T harmless(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProviderFailure failure) {
            throw Troubles.harmless(failure);
        }
    }

    @PreDestroy
    void close() {
        api.close();
    }
}
