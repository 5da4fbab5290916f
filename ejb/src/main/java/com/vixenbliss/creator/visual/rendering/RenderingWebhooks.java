package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageProvider;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.webhook.WebhookArrived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears from the provider that something has happened to a prediction. That only wakes its rendering: what is true is asked
 * for. One that comes before the prediction's id is noted wakes nobody, and the next look finds it.
 */
@ApplicationScoped
class RenderingWebhooks {

    private final ImageProvider provider;
    private final Renderings renderings;
    private final RenderingDesk desk;

    @Inject
    RenderingWebhooks(ImageProvider provider, Renderings renderings, RenderingDesk desk) {
        this.provider = provider;
        this.renderings = renderings;
        this.desk = desk;
    }

    /** For the CDI client proxy only. */
    protected RenderingWebhooks() {
        this(null, null, null);
    }

    void onWebhook(@Observes WebhookArrived webhook) {
        if (provider.name().equals(webhook.provider())) {
            provider.heard(webhook.payload()).map(Prediction::id).flatMap(renderings::byPrediction).ifPresent(desk::wake);
        }
    }
}
