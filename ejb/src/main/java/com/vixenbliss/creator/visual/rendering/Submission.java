package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImagePrompt;
import com.vixenbliss.creator.platform.ai.image.ImageProviders;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.Lora;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks the provider for a prediction, once. Between asking and noting its id lies an instant in which a server may die: who
 * takes such a row up looks among the provider's predictions for it first, and asks only if it is not there.
 */
@ApplicationScoped
class Submission {

    /** The provider's clock and the database's need not agree. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final ImageProviders providers;
    private final ImageModels models;
    private final Pictures pictures;
    private final Renderings renderings;
    private final Endings endings;
    private final Patience patience;

    @Inject
    Submission(
            ImageProviders providers, ImageModels models, Pictures pictures, Renderings renderings, Endings endings, Patience patience) {
        this.providers = providers;
        this.models = models;
        this.pictures = pictures;
        this.renderings = renderings;
        this.endings = endings;
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected Submission() {
        this(null, null, null, null, null, null);
    }

    /** It has just left the line: nobody has asked for this attempt. */
    Next first(Rendering rendering) {
        return rendering.cancelAsked() ? endings.cancelled(rendering) : submit(rendering, request(rendering));
    }

    /** It was being submitted when its worker died, or when the provider broke off. */
    Next again(Rendering rendering) {
        ImageRequest request = request(rendering);
        Optional<Prediction> known = providers.of(request.model()).findSubmitted(request, rendering.submittedSince().minus(CLOCKS_DIFFER));
        if (known.isPresent()) {
            return note(rendering, known.get());
        }
        return rendering.cancelAsked() ? endings.cancelled(rendering) : submit(rendering, request);
    }

    private Next submit(Rendering rendering, ImageRequest request) {
        try {
            return note(rendering, providers.of(request.model()).submit(request));
        } catch (ProviderTrouble refusal) {
            return switch (refusal.kind()) {
                case RATE_LIMITED -> turnedAway(rendering, refusal, true);
                case UNAVAILABLE -> turnedAway(rendering, refusal, false);
                case REFUSED, INVALID, UNKNOWN_OUTCOME -> throw refusal;
            };
        }
    }

    /** Nothing was asked for, and the place is somebody else's. */
    private Next turnedAway(Rendering rendering, ProviderTrouble away, boolean all) {
        if (patience.isAwayForGood(rendering)) {
            return endings.failed(rendering, "The image provider did not answer for too long.");
        }
        Duration pause = patience.forAway(rendering, away.retryAfter());
        return renderings.turnedAway(rendering, pause, away.getMessage()) ? new Next.InLine(pause, all) : Next.NOTHING;
    }

    /** Who has lost the row meanwhile (its person is erased) stops what nobody waits for. */
    private Next note(Rendering rendering, Prediction prediction) {
        Duration pause = prediction.state().ended() || rendering.cancelAsked() ? Duration.ZERO : patience.firstLook();
        if (renderings.submitted(rendering, prediction.id(), patience.mostDrawing(), pause)) {
            return new Next.Later(pause);
        }
        if (!renderings.exists(rendering.id())) {
            providers.of(rendering.order().model()).cancel(prediction.id());
        }
        return Next.NOTHING;
    }

    private ImageRequest request(Rendering rendering) {
        RenderingOrder order = rendering.order();
        PromptText prompt = order.prompt();
        ImageModel model = models.of(order.model());
        List<Reference> references = prompt.referenceImageIds().stream().map(pictures::reference).toList();
        ImagePrompt words = references.isEmpty()
                ? new ImagePrompt.FromText(prompt.text(), prompt.negative())
                : new ImagePrompt.WithReference(prompt.text(), references);
        return new ImageRequest(
                order.id(), model.id(), words, ratio(model, order.aspectRatio()), rendering.seed(), lora(order.lora(), model));
    }

    private Lora lora(LoraUse use, ImageModel model) {
        if (use == null) {
            return null;
        }
        LoraLink link = pictures.lora(use.loraModelId());
        if (!link.base().equals(model.lora())) {
            throw new ProviderTrouble(ProviderTrouble.Kind.INVALID,
                    model.id() + " cannot draw with a model that was trained on " + link.base(), null, null);
        }
        return new Lora(link.weights(), link.sha256(), use.scale());
    }

    private static String ratio(ImageModel model, String wanted) {
        return wanted == null ? model.aspectRatios().getFirst() : model.nearestRatio(wanted);
    }
}
