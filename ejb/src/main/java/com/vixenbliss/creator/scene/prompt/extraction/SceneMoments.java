package com.vixenbliss.creator.scene.prompt.extraction;

import com.vixenbliss.creator.platform.ai.answer.Inquiry;
import com.vixenbliss.creator.platform.ai.answer.PromptFile;
import com.vixenbliss.creator.platform.ai.answer.Reading;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.scene.prompt.SceneMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private static final double SOBER = 0;
    private static final int MOST_TOKENS = 400;

    private final Captions captions;
    private final Inquiry<MomentReader.Seen> inquiry;

    /** @param modelName a model of its own for this work; none for the platform's default */
    @Inject
    public SceneMoments(LanguageModel model, Captions captions, @ConfigProperty(name = "SCENE_MODEL") Optional<String> modelName) {
        this.captions = captions;
        this.inquiry = new Inquiry<>(model, PromptFile.text("scene/moment.txt"), PromptFile.schema("scene/moment.schema.json"),
                new ModelSettings(null, modelName.orElse(null), SOBER, MOST_TOKENS), MomentReader::read);
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
        return inquiry.ask(MomentBriefing.of(conversation), purpose).handle((answered, away) -> {
            if (away != null) {
                return unread(conversation, List.of(String.valueOf(away.getMessage())));
            }
            Reading<MomentReader.Seen> reading = answered.reading();
            return reading.value().map(seen -> moment(seen, conversation)).orElseGet(() -> unread(conversation, reading.complaints()));
        });
    }

    /** What the scene and the character's own words show, the same every time. */
    public SceneMoment byRules(Conversation conversation) {
        String action = Staging.of(conversation.lines(), conversation.characterName()).orElse("");
        return new SceneMoment(action, List.of(), "", "", captions.plain(conversation), SceneMoment.Origin.RULES);
    }

    private SceneMoment moment(MomentReader.Seen seen, Conversation conversation) {
        return new SceneMoment(seen.action(), seen.props(), seen.expression(), seen.settingDetail(),
                captions.fit(seen.caption(), conversation), SceneMoment.Origin.MODEL);
    }

    private SceneMoment unread(Conversation conversation, List<String> complaints) {
        LOG.info("a scene is composed without a model: {}", String.join("; ", complaints));
        return byRules(conversation);
    }
}
