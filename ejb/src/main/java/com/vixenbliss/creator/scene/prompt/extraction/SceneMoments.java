package com.vixenbliss.creator.scene.prompt.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.scene.prompt.SceneMoment;
import com.vixenbliss.creator.scene.prompt.extraction.MomentReader.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a model look at a conversation; without one, the character's own stage directions say what it does. */
@ApplicationScoped
public class SceneMoments {

    private static final Logger LOG = LoggerFactory.getLogger(SceneMoments.class);
    private static final String SYSTEM = new String(resource("moment.txt"), StandardCharsets.UTF_8);
    private static final JsonNode SCHEMA = schema();
    private static final double SOBER = 0;
    private static final int MOST_TOKENS = 400;

    private final LanguageModel model;
    private final Captions captions;
    private final ModelSettings settings;

    /** @param modelName a model of its own for this work; none for the platform's default */
    @Inject
    public SceneMoments(LanguageModel model, Captions captions, @ConfigProperty(name = "SCENE_MODEL") Optional<String> modelName) {
        this.model = model;
        this.captions = captions;
        this.settings = new ModelSettings(null, modelName.orElse(null), SOBER, MOST_TOKENS);
    }

    protected SceneMoments() {
        this(null, null, Optional.empty());
    }

    /**
     * Asks once, and once more when the answer cannot be used. Nothing that the model wrote has been judged but the caption.
     *
     * @return never completes exceptionally
     */
    public CompletionStage<SceneMoment> read(Conversation conversation, Purpose purpose) {
        if (conversation.isSilent()) {
            return CompletableFuture.completedStage(byRules(conversation));
        }
        ModelMessage briefing = ModelMessage.user(MomentBriefing.of(conversation));
        return ask(List.of(briefing), purpose)
                .thenCompose(answer -> {
                    Reading reading = MomentReader.read(answer);
                    return reading.moment().isPresent()
                            ? CompletableFuture.completedStage(reading)
                            : ask(complaining(briefing, answer, reading), purpose).thenApply(MomentReader::read);
                })
                .handle((reading, away) -> away == null
                        ? reading.moment().map(seen -> moment(seen, conversation)).orElseGet(() -> unread(conversation, reading.complaints()))
                        : unread(conversation, List.of(String.valueOf(away.getMessage()))));
    }

    /** What the scene and the character's own words show, the same every time. */
    public SceneMoment byRules(Conversation conversation) {
        String action = Staging.of(conversation.lines()).orElse("");
        return new SceneMoment(action, List.of(), "", "", captions.plain(conversation), SceneMoment.Origin.RULES);
    }

    private CompletionStage<ModelReply> ask(List<ModelMessage> messages, Purpose purpose) {
        return model.complete(new ModelRequest(SYSTEM, messages, settings, SCHEMA, purpose));
    }

    private static List<ModelMessage> complaining(ModelMessage briefing, ModelReply answer, Reading reading) {
        return List.of(
                briefing,
                ModelMessage.assistant(answer.text().isBlank() ? "(nothing)" : answer.text()),
                ModelMessage.user("Your answer cannot be used: " + String.join("; ", reading.complaints())
                        + ". Answer again with the whole JSON object alone."));
    }

    private SceneMoment moment(MomentReader.Seen seen, Conversation conversation) {
        return new SceneMoment(seen.action(), seen.props(), seen.expression(), seen.settingDetail(),
                captions.fit(seen.caption(), conversation), SceneMoment.Origin.MODEL);
    }

    private SceneMoment unread(Conversation conversation, List<String> complaints) {
        LOG.info("a scene is composed without a model: {}", String.join("; ", complaints));
        return byRules(conversation);
    }

    private static JsonNode schema() {
        try {
            return Json.lenient().readTree(resource("moment.schema.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = SceneMoments.class.getResourceAsStream("/prompts/scene/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
