package com.vixenbliss.creator.companion.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.character.Persona;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the words of an opening line: a model's, in the character's voice, or else those that were thought of when the
 * hook was planned.
 */
@ApplicationScoped
public class Opener {

    private static final Logger LOG = LoggerFactory.getLogger(Opener.class);
    private static final String INSTRUCTION = new String(resource("opening.txt"), StandardCharsets.UTF_8);
    private static final JsonNode SCHEMA = schema();
    private static final int MOST_TOKENS = 200;

    private final LanguageModel model;
    private final Manners manners;

    @Inject
    public Opener(LanguageModel model, Manners manners) {
        this.model = model;
        this.manners = manners;
    }

    protected Opener() {
        this(null, null);
    }

    /** @return never completes exceptionally; empty when there are no words that are fit to be said */
    CompletionStage<Optional<Words>> words(Candidate hook, Persona persona) {
        Purpose purpose = new Purpose(
                "hook.opening", persona.studioId(), hook.userId(), hook.characterId(), hook.hookId());
        ModelSettings own = persona.settings();
        ModelSettings brief = new ModelSettings(own.provider(), own.model(), own.temperature(), MOST_TOKENS);
        ModelRequest request = new ModelRequest(
                instruction(persona), List.of(ModelMessage.user(written(OpeningBriefing.of(hook)))), brief, SCHEMA, purpose);
        return model.complete(request).handle((reply, away) -> {
            if (away != null) {
                LOG.info("hook {} is opened with its stored words: {}", hook.hookId(), away.getMessage());
                return stored(hook);
            }
            return line(reply).flatMap(line -> manners.fit(line, hook.language())).map(line -> Words.of(line, reply))
                    .or(() -> stored(hook));
        });
    }

    private Optional<Words> stored(Candidate hook) {
        return manners.fit(hook.suggestedOpener(), hook.language()).map(Words::stored);
    }

    private static String instruction(Persona persona) {
        String character = persona.name() + ", " + persona.age() + " years old.\n"
                + labelled("Role: ", persona.archetype())
                + labelled("Personality: ", persona.personality().summary())
                + labelled("Voice: ", persona.toneStyle().voice())
                + labelled("Would say: ", String.join("; ", persona.toneStyle().sampleLines()));
        return INSTRUCTION.replace("{{character}}", character).replace("{{char}}", persona.calledName());
    }

    private static String labelled(String label, String text) {
        return text == null || text.isBlank() ? "" : label + text.strip() + "\n";
    }

    /** The field {@code line} of the answer's object, whatever the model put around it. */
    private static Optional<String> line(ModelReply reply) {
        int begin = reply.text().indexOf('{');
        int end = reply.text().lastIndexOf('}');
        if (begin < 0 || end < begin || reply.finish() == ModelReply.FinishReason.LENGTH) {
            return Optional.empty();
        }
        try {
            JsonNode line = Json.lenient().readTree(reply.text().substring(begin, end + 1)).path("line");
            return line.isTextual() ? Optional.of(line.textValue()) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static String written(OpeningBriefing briefing) {
        try {
            return Json.lenient().writeValueAsString(briefing);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static JsonNode schema() {
        try {
            return Json.lenient().readTree(resource("opening.schema.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = Opener.class.getResourceAsStream("/prompts/companion/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
