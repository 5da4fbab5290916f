package com.vixenbliss.creator.identity.biography;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.answer.Answered;
import com.vixenbliss.creator.platform.ai.answer.Inquiry;
import com.vixenbliss.creator.platform.ai.answer.PromptFile;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has a model invent a persona: asked once, and once more when what it wrote cannot be used. */
@ApplicationScoped
public class BiographyWriter {

    /** What this work is called in the books. */
    public static final String OPERATION = "identity.biography";

    /** About what is sent and answered, in tokens. */
    public static final int TOKENS_IN = 1_900;
    public static final int TOKENS_OUT = 1_400;

    private static final String SYSTEM = PromptFile.text("identity/biography.txt");
    private static final JsonNode SCHEMA = PromptFile.schema("identity/biography.schema.json");
    private static final double INVENTIVE = 0.9;
    private static final int MOST_TOKENS = 4_000;

    private final LanguageModel model;
    private final NameBlockList blocked;
    private final ModelSettings settings;

    /** @param modelName a model of its own for this work; none for the platform's default */
    @Inject
    public BiographyWriter(
            LanguageModel model, NameBlockList blocked, @ConfigProperty(name = "BIOGRAPHY_MODEL") Optional<String> modelName) {
        this.model = model;
        this.blocked = blocked;
        this.settings = new ModelSettings(null, modelName.orElse(null), INVENTIVE, MOST_TOKENS);
    }

    /** For the CDI client proxy only. */
    protected BiographyWriter() {
        this(null, null, Optional.empty());
    }

    /**
     * No thread waits and nothing is held.
     *
     * @return completes exceptionally with {@link com.vixenbliss.creator.platform.ai.spi.ModelUnavailable} and nothing else
     */
    public CompletionStage<Answered<Biography>> write(BiographyOrder order, Purpose purpose) {
        return new Inquiry<>(model, SYSTEM, SCHEMA, settings, new BiographyReader(order, blocked)::read)
                .ask(order.briefing(), purpose);
    }
}
