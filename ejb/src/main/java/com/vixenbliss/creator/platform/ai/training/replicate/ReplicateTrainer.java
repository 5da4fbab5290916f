package com.vixenbliss.creator.platform.ai.training.replicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.Troubles;
import com.vixenbliss.creator.platform.ai.replicate.Downloads;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateApi;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateSettings;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.ai.training.TrainingOrder;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trainings at Replicate. Each identity has a private model there, whose versions are its trainings. */
@ApplicationScoped
public class ReplicateTrainer implements LoraTrainer {

    /** Every trainer there calls it so. */
    static final String PICTURES = "input_images";

    private static final String ZIP = "application/zip";
    private static final Pattern TRAINER = Pattern.compile("([^:]+):([^:]+)");

    private ReplicateSettings settings;
    private ReplicateApi api;
    private TrainingReader reader;
    private TrainingList list;
    private Downloads downloads;
    private volatile String owner;

    @Inject
    public ReplicateTrainer(ReplicateSettings settings, ReplicateApi api, Clock clock) {
        this.settings = settings;
        this.api = api;
        this.reader = new TrainingReader(clock);
        this.list = new TrainingList(api, reader);
        this.downloads = new Downloads(
                api.likewise().callTimeout(settings.fileTimeout()).readTimeout(settings.callTimeout()), api.baseUrl(), settings.loopback());
    }

    protected ReplicateTrainer() {}              // for the CDI client proxy only

    @Override
    public String name() {
        return ReplicateApi.NAME;
    }

    @Override
    public URI prepare(TrainingOrder order, Path archive) {
        return harmless(() -> {
            requireDestination(order);
            JsonNode file = api.upload(archive, ZIP, fileName(order), settings.fileTimeout());
            return URI.create(file.path("urls").path("get").asText());
        });
    }

    @Override
    public Training submit(TrainingOrder order, URI archive) {
        ObjectNode body = harmless(() -> body(order, archive));
        try {
            return training(api.postOnce(path(order.trainer()), body));
        } catch (ProviderFailure failure) {
            throw Troubles.ordering(failure);
        }
    }

    private ObjectNode body(TrainingOrder order, URI archive) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("destination", owner() + "/" + order.destination());
        ObjectNode input = body.putObject("input");
        input.setAll((ObjectNode) order.settings());
        input.put(PICTURES, archive.toString());
        settings.webhook().ifPresent(url -> {
            body.put("webhook", url);
            body.putArray("webhook_events_filter").add("start").add("completed");
        });
        return body;
    }

    @Override
    public Optional<Training> findSubmitted(TrainingOrder order, URI archive, Instant since) {
        return harmless(() -> list.find(said -> isSame(said, order, archive), since));
    }

    /** By its archive, which no other attempt has; the host may have moved that, but not renamed it. */
    private static boolean isSame(JsonNode said, TrainingOrder order, URI archive) {
        String pictures = said.path("input").path(PICTURES).asText();
        return pictures.equals(archive.toString()) || pictures.endsWith("/" + fileName(order));
    }

    @Override
    public Training look(String trainingId) {
        return harmless(() -> api.find("/trainings/" + segment(trainingId))
                .map(this::training)
                .orElseGet(() -> new Training(trainingId, Training.State.GONE, null, null, null, null, Instant.EPOCH)));
    }

    @Override
    public void cancel(String trainingId) {
        harmless(() -> {
            api.postIfThere("/trainings/" + segment(trainingId) + "/cancel");
            return null;
        });
    }

    @Override
    public Optional<Training> heard(String webhookPayload) {
        try {
            return reader.read(Json.lenient().readTree(webhookPayload));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    @Override
    public Weights fetch(URI weights, Path into) {
        return downloads.read(weights, source -> WeightsFile.write(source.inputStream(), into));
    }

    private void requireDestination(TrainingOrder order) {
        String model = "/models/" + owner() + "/" + order.destination();
        if (api.find(model).isEmpty()) {
            ObjectNode wanted = JsonNodeFactory.instance.objectNode()
                    .put("owner", owner())
                    .put("name", order.destination())
                    .put("visibility", "private")
                    .put("hardware", "cpu")
                    .put("description", "Trained by VixenBliss Creator.");
            api.postUnlessThere("/models", wanted);
        }
    }

    /** Whose account this is; it does not change. */
    private String owner() {
        if (owner == null) {
            owner = settings.owner().orElseGet(() -> api.get("/account").path("username").asText());
        }
        return owner;
    }

    private static String fileName(TrainingOrder order) {
        return order.id() + "-" + order.attempt() + ".zip";
    }

    private static String path(String trainer) {
        Matcher named = TRAINER.matcher(trainer);
        if (!named.matches()) {
            throw new ProviderTrouble(ProviderTrouble.Kind.INVALID, "Not a trainer: " + trainer, null, null);
        }
        return "/models/" + named.group(1) + "/versions/" + named.group(2) + "/trainings";
    }

    private Training training(JsonNode said) {
        return reader.read(said).orElseThrow(() -> new ProviderFailure(
                ProviderFailure.Kind.BROKEN, "The answer is not what the protocol allows", null, null));
    }

    /** An id goes into a path: none that could lead elsewhere. */
    private static String segment(String trainingId) {
        if (!trainingId.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new ProviderFailure(ProviderFailure.Kind.REJECTED, "Not an id of a training", null, null);
        }
        return trainingId;
    }

    private static <T> T harmless(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProviderFailure failure) {
            throw Troubles.harmless(failure);
        }
    }
}
