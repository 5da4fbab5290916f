package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.scene.prompt.extraction.Conversation;
import com.vixenbliss.creator.scene.prompt.extraction.SceneMoments;
import com.vixenbliss.creator.visual.kit.Face;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Gathers what a prompt is composed from, and has it composed. */
@ApplicationScoped
public class ScenePrompts {

    private static final String OPERATION = "scene.moment";

    private final Situations situations;
    private final SceneMoments moments;
    private final PromptComposer composer;
    private final ImageModels models;
    private final PreviewAllowance allowance;

    @Inject
    ScenePrompts(Situations situations, SceneMoments moments, PromptComposer composer, ImageModels models, PreviewAllowance allowance) {
        this.situations = situations;
        this.moments = moments;
        this.composer = composer;
        this.models = models;
        this.allowance = allowance;
    }

    /** For the CDI client proxy only. */
    protected ScenePrompts() {
        this(null, null, null, null, null);
    }

    /**
     * The prompt for the present moment of an episode. Reads in a few short statements, then asks a language model once
     * (twice when its answer cannot be used); no connection is held and no thread waits meanwhile.
     *
     * @param note what the person would like to see; null for nothing
     * @param sceneId the picture, for the books
     * @return completes exceptionally with a {@link Fault}: {@code NOT_FOUND} for an episode that is not the person's, {@code
     *     INVALID} ({@code scene-not-adult}) for what describes a minor. A model that is away is no failure
     */
    public CompletionStage<Composed> forEpisode(UUID userId, UUID episodeId, String note, UUID sceneId) {
        try {
            String wish = Objects.requireNonNullElse(note, "");
            Adults.require(wish);
            Situation situation = situations.ofEpisode(userId, episodeId, wish);
            return moments.read(situation.conversation(), purpose(situation, userId, sceneId))
                    .thenApply(moment -> composed(situation, moment));
        } catch (Fault refused) {
            return CompletableFuture.failedStage(refused);
        }
    }

    /**
     * The same for a studio that tries things out; nothing is drawn.
     *
     * @throws Fault {@code NOT_FOUND} for what is not the studio's, {@code TOO_MANY}, {@code INVALID}
     */
    public CompletionStage<Composed> preview(Caller caller, PreviewOrder order) {
        Situation situation = situations.tried(caller, order);
        Conversation conversation = situation.conversation();
        if (Boolean.FALSE.equals(order.extract()) || conversation.isSilent()) {
            return CompletableFuture.completedStage(composed(situation, moments.byRules(conversation)));
        }
        allowance.use(caller.studio());
        return moments.read(conversation, purpose(situation, caller.userId(), null)).thenApply(moment -> composed(situation, moment));
    }

    private Composed composed(Situation situation, SceneMoment moment) {
        boolean reference = situation.face().flatMap(Face::anchor).isPresent();
        ImageModel model = reference ? models.forReference() : models.fromText();
        Composition composition = composer.compose(situation.brief(moment, reader(model)));
        return new Composed(composition, model.id(), moment.caption(), moment.origin(), situation.sitter().studioId(),
                situation.sitter().id(), situation.face().map(Face::kitId).orElse(null));
    }

    private static SceneBrief.Reader reader(ImageModel model) {
        return new SceneBrief.Reader(model.id(), model.negativePrompt(), model.tags(), model.promptLimit());
    }

    private static Purpose purpose(Situation situation, UUID userId, UUID sceneId) {
        return new Purpose(OPERATION, situation.sitter().studioId(), userId, situation.sitter().id(), sceneId);
    }
}
