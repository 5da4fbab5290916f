package com.vixenbliss.creator.platform.ai.image.replicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.image.ImageFormat;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageProvider;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.provider.Troubles;
import com.vixenbliss.creator.platform.ai.replicate.Downloads;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateApi;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateSettings;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Image models at Replicate. */
@ApplicationScoped
public class Replicate implements ImageProvider {

    /**
     * A larger reference is uploaded. Replicate takes four times as much in a data URL, but repeats it in every answer, list
     * and webhook of the order.
     */
    private static final int LARGEST_DATA_URL_BYTES = 64 * 1024;

    private ReplicateSettings settings;
    private int places;
    private ImageModels models;
    private PredictionReader reader;
    private ReplicateApi api;
    private Orders orders;
    private Downloads downloads;

    @Inject
    public Replicate(ReplicateSettings settings, ImageSettings images, ReplicateApi api, ImageModels models, Clock clock) {
        this.settings = settings;
        this.places = images.concurrency();
        this.models = models;
        this.reader = new PredictionReader(clock);
        this.api = api;
        this.orders = new Orders(api, reader);
        this.downloads = new Downloads(api.likewise(), api.baseUrl(), settings.loopback());
    }

    protected Replicate() {}                     // for the CDI client proxy only

    @Override
    public String name() {
        return ReplicateApi.NAME;
    }

    @Override
    public int places() {
        return places;
    }

    @Override
    public Prediction submit(ImageRequest request) {
        ImageModel model = models.of(request.model());
        ObjectNode body = harmless(() -> body(request, model));
        String path = model.version() == null ? "/models/" + model.id() + "/predictions" : "/predictions";
        try {
            return prediction(api.postOnce(path, body, settings.deadline()));
        } catch (ProviderFailure failure) {
            throw Troubles.ordering(failure);
        }
    }

    private ObjectNode body(ImageRequest request, ImageModel model) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("input", PredictionInput.of(request, model, this::address));
        if (model.version() != null) {
            body.put("version", model.version());
        }
        settings.webhook().ifPresent(url -> {
            body.put("webhook", url);
            ArrayNode events = body.putArray("webhook_events_filter");
            List.of("start", "completed").forEach(events::add);
        });
        return body;
    }

    private String address(Reference reference) {
        byte[] bytes = reference.bytes();
        if (bytes.length <= LARGEST_DATA_URL_BYTES) {
            return "data:" + reference.mime() + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }
        String extension = ImageFormat.of(bytes).map(format -> "." + format.extension()).orElse("");
        JsonNode file = api.upload(bytes, reference.mime(), reference.imageId() + extension);
        return file.path("urls").path("get").asText();
    }

    @Override
    public Prediction look(String predictionId) {
        return harmless(() -> api.find("/predictions/" + segment(predictionId))
                .map(this::prediction)
                .orElseGet(() -> gone(predictionId)));
    }

    @Override
    public Optional<Prediction> findSubmitted(ImageRequest request, Instant since) {
        Set<String> others = models.all().stream()
                .map(ImageModel::id).filter(id -> !id.equals(request.model())).collect(Collectors.toSet());
        return harmless(() -> orders.find(order -> PredictionInput.isSame(order, request, others), since));
    }

    @Override
    public void cancel(String predictionId) {
        harmless(() -> {
            api.postIfThere("/predictions/" + segment(predictionId) + "/cancel");
            return null;
        });
    }

    @Override
    public Optional<Prediction> heard(String webhookPayload) {
        try {
            return reader.read(Json.lenient().readTree(webhookPayload));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] download(URI output) {
        return downloads.fetch(output);
    }

    private Prediction prediction(JsonNode said) {
        return reader.read(said).orElseThrow(() -> new ProviderFailure(
                Kind.BROKEN, "The answer is not what the protocol allows", null, null));
    }

    private static Prediction gone(String predictionId) {
        return new Prediction(predictionId, Prediction.State.GONE, List.of(), null, null, Instant.EPOCH);
    }

    /** An id goes into a path: none that could lead elsewhere. */
    private static String segment(String predictionId) {
        if (!predictionId.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new ProviderFailure(Kind.REJECTED, "Not an id of a prediction", null, null);
        }
        return predictionId;
    }

    private static <T> T harmless(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProviderFailure failure) {
            throw Troubles.harmless(failure);
        }
    }
}
