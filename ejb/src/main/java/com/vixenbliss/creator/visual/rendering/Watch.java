package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageProvider;
import com.vixenbliss.creator.platform.ai.image.ImageProviders;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks how far a prediction is. Whether a webhook said so, a timer or the sweeper: what counts is what the provider answers. */
@ApplicationScoped
class Watch {

    private final ImageProviders providers;
    private final Renderings renderings;
    private final Endings endings;
    private final Patience patience;

    @Inject
    Watch(ImageProviders providers, Renderings renderings, Endings endings, Patience patience) {
        this.providers = providers;
        this.renderings = renderings;
        this.endings = endings;
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected Watch() {
        this(null, null, null, null);
    }

    Next look(Rendering rendering) {
        if (rendering.cancelAsked()) {
            of(rendering).cancel(rendering.predictionId());
            return endings.cancelled(rendering);
        }
        Prediction prediction = of(rendering).look(rendering.predictionId());
        return switch (prediction.state()) {
            case STARTING, PROCESSING -> rendering.isOverdue() ? tooLong(rendering) : later(rendering);
            case SUCCEEDED -> fetch(rendering, prediction);
            case REFUSED -> endings.refused(rendering, "The image provider's safety check refused this picture.");
            case CANCELED -> endings.failed(rendering, "The picture was cancelled at the image provider.");
            case FAILED -> endings.attemptFailed(rendering, "The image provider could not draw this picture.");
            case GONE -> endings.attemptFailed(rendering, "The image provider lost this picture.");
        };
    }

    private ImageProvider of(Rendering rendering) {
        return providers.of(rendering.order().model());
    }

    private Next later(Rendering rendering) {
        Duration pause = patience.beforeLook(rendering);
        return renderings.stillDrawing(rendering, pause) ? new Next.Later(pause) : Next.NOTHING;
    }

    private Next tooLong(Rendering rendering) {
        of(rendering).cancel(rendering.predictionId());
        return endings.failed(rendering, "Drawing took longer than " + patience.mostDrawing().toSeconds() + " seconds and was stopped.");
    }

    private Next fetch(Rendering rendering, Prediction prediction) {
        if (prediction.outputs().isEmpty()) {
            return endings.attemptFailed(rendering, "The image provider drew nothing.");
        }
        Duration drawing = rendering.drawingFor();
        Meters.modelTook(drawing, "renderings.phase", "phase", "drawing");
        return renderings.storing(rendering, drawing.toMillis()).<Next>map(Next.GoOn::new).orElse(Next.NOTHING);
    }
}
