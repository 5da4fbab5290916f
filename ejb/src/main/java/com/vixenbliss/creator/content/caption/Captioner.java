package com.vixenbliss.creator.content.caption;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Personas;
import com.vixenbliss.creator.platform.ai.answer.Answered;
import com.vixenbliss.creator.platform.ai.answer.Inquiry;
import com.vixenbliss.creator.platform.ai.answer.PromptFile;
import com.vixenbliss.creator.platform.ai.answer.Reading;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has captions written: by a model in the persona's voice, and where none has a usable answer, by the platform's rules. */
@ApplicationScoped
public class Captioner {

    private static final Logger LOG = LoggerFactory.getLogger(Captioner.class);
    private static final String SYSTEM = PromptFile.text("content/captions.txt");
    private static final JsonNode SCHEMA = PromptFile.schema("content/captions.schema.json");

    private final LanguageModel model;
    private final Function<UUID, Optional<Persona>> personas;
    private final CaptionSettings settings;
    private final Hashtags hashtags;
    private final CaptionSafety safety;

    @Inject
    Captioner(LanguageModel model, Personas personas, CaptionSettings settings, Hashtags hashtags, CaptionSafety safety) {
        this(model, personas::find, settings, hashtags, safety);
    }

    /** For tests of other packages; the server injects. */
    public Captioner(LanguageModel model, Function<UUID, Optional<Persona>> personas, CaptionSettings settings, Hashtags hashtags,
            CaptionSafety safety) {
        this.model = model;
        this.personas = personas;
        this.settings = settings;
        this.hashtags = hashtags;
        this.safety = safety;
    }

    /** For the CDI client proxy only. */
    protected Captioner() {
        this(null, (Function<UUID, Optional<Persona>>) null, null, null, null);
    }

    /** What one caption costs at the most, in US dollars: what to hold back before it is asked for. */
    public BigDecimal mostUsd() {
        return settings.mostUsd();
    }

    /**
     * Asks a model once, and once more when its answer cannot be published. No thread waits and no connection is held.
     *
     * @param order its purpose names the character whose voice it is
     * @return never completes exceptionally
     */
    public CompletionStage<CaptionOutcome> write(CaptionOrder order) {
        Optional<Persona> persona = personas.apply(order.purpose().characterId());
        if (persona.isEmpty()) {
            return CompletableFuture.completedStage(new CaptionOutcome.Refused("The persona is not there any more.", BigDecimal.ZERO));
        }
        PlatformLimits limits = settings.limits(order.platform());
        CaptionJudge judge = new CaptionJudge(order, limits, hashtags, safety);
        return new Inquiry<>(model, SYSTEM, SCHEMA, settings.model(), reply -> read(reply, judge))
                .ask(CaptionBriefing.of(order, persona.get(), limits), order.purpose())
                .handle((answer, away) -> away == null ? answered(answer, order, judge) : unanswered(away, order, judge));
    }

    private static Reading<CaptionReader.Seen> read(ModelReply reply, CaptionJudge judge) {
        Reading<CaptionReader.Seen> reading = CaptionReader.read(reply);
        return reading.value().map(judge::judge).orElse(reading);
    }

    private static CaptionOutcome answered(Answered<CaptionReader.Seen> answer, CaptionOrder order, CaptionJudge judge) {
        return answer.reading().value()
                .<CaptionOutcome>map(seen -> new CaptionOutcome.Written(
                        seen.hook(), seen.caption(), seen.hashtags(), answer.last().model(), answer.costUsd()))
                .orElseGet(() -> byRules(order, judge, answer.costUsd(), answer.reading().complaints()));
    }

    private static CaptionOutcome unanswered(Throwable away, CaptionOrder order, CaptionJudge judge) {
        return byRules(order, judge, BigDecimal.ZERO, List.of(String.valueOf(away.getMessage())));
    }

    private static CaptionOutcome byRules(CaptionOrder order, CaptionJudge judge, BigDecimal paid, List<String> why) {
        LOG.info("a caption is written without a model: {}", String.join("; ", why));
        return new CaptionRules(order, judge).write(paid).<CaptionOutcome>map(Function.identity())
                .orElseGet(() -> new CaptionOutcome.Refused("No caption could be written that repeats no earlier one.", paid));
    }
}
