package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.hook.PersonalTime;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks a model what is to be learned from an exchange, and once more when the answer cannot be used as it is. */
@ApplicationScoped
public class Extractor {

    private static final String SYSTEM = new String(resource("extraction.txt"), StandardCharsets.UTF_8);
    private static final JsonNode SCHEMA = json(resource("extraction.schema.json"));
    private static final double SOBER = 0;
    private static final int MOST_TOKENS = 1_500;

    private final LanguageModel model;
    private final Clock clock;
    private final ModelSettings settings;

    /** @param modelName a model of its own for this work; none for the platform's default */
    @Inject
    public Extractor(
            LanguageModel model, Clock clock, @ConfigProperty(name = "EXTRACTION_MODEL") Optional<String> modelName) {
        this.model = model;
        this.clock = clock;
        this.settings = new ModelSettings(null, modelName.orElse(null), SOBER, MOST_TOKENS);
    }

    protected Extractor() {
        this(null, null, Optional.empty());
    }

    /**
     * @return completes exceptionally with {@link com.vixenbliss.creator.platform.ai.spi.ModelUnavailable} or {@link
     *     UnreadableAnswer}
     */
    CompletionStage<Extraction> extract(Exchange exchange) {
        if (exchange.line() == null || exchange.line().isBlank()) {
            return CompletableFuture.completedStage(Extraction.nothing(exchange.saidAt()));
        }
        PersonalTime time = PersonalTime.of(clock.instant(), exchange.timeZone());
        ModelMessage briefing = ModelMessage.user(written(Briefing.of(exchange, time)));
        return ask(exchange, List.of(briefing)).thenCompose(answer -> {
            Reading first = ExtractionReader.read(answer, exchange, time);
            return first.isClean()
                    ? CompletableFuture.completedStage(first.extraction().orElseThrow())
                    : ask(exchange, complaining(briefing, answer, first))
                            .thenApply(again -> better(exchange, first, ExtractionReader.read(again, exchange, time)));
        });
    }

    private CompletionStage<ModelReply> ask(Exchange exchange, List<ModelMessage> messages) {
        Purpose purpose = new Purpose(
                "chat.extract", exchange.studioId(), exchange.userId(), exchange.characterId(), exchange.turnId());
        return model.complete(new ModelRequest(SYSTEM, messages, settings, SCHEMA, purpose));
    }

    private static List<ModelMessage> complaining(ModelMessage briefing, ModelReply answer, Reading reading) {
        List<ModelMessage> messages = new ArrayList<>(List.of(briefing));
        messages.add(ModelMessage.assistant(answer.text().isBlank() ? "(nothing)" : answer.text()));
        messages.add(ModelMessage.user("Your answer cannot be used: "
                + String.join("; ", reading.complaints()) + ". Answer again with the whole JSON object alone."));
        return messages;
    }

    /**
     * The second answer if it can be used, else the first, else nothing can be learned this time. What was cut off is taken
     * for whole by the last attempt alone, and only if it holds something.
     */
    private static Extraction better(Exchange exchange, Reading first, Reading second) {
        boolean last = exchange.attempts() >= Patience.ATTEMPTS;
        return Stream.of(second, first)
                .filter(reading -> reading.extraction().isPresent() && !reading.isCut()).findFirst()
                .or(() -> Stream.of(second, first).filter(reading -> last && reading.holdsSomething()).findFirst())
                .flatMap(Reading::extraction)
                .orElseThrow(() -> new UnreadableAnswer(String.join("; ", second.complaints())));
    }

    private static String written(Briefing briefing) {
        try {
            return Json.lenient().writeValueAsString(briefing);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static JsonNode json(byte[] document) {
        try {
            return Json.lenient().readTree(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = Extractor.class.getResourceAsStream("/prompts/companion/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
