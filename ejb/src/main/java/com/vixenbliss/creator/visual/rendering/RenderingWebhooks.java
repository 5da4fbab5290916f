package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageProviders;
import com.vixenbliss.creator.platform.webhook.WebhookArrived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears from a provider that something has happened to a prediction. That only wakes its rendering: what is true is asked
 * for. One that comes before the prediction's id is noted wakes nobody, and the next look finds it.
 */
@ApplicationScoped
class RenderingWebhooks {

    private final ImageProviders providers;
    private final Renderings renderings;
    private final RenderingDesk desk;

    @Inject
    RenderingWebhooks(ImageProviders providers, Renderings renderings, RenderingDesk desk) {
        this.providers = providers;
        this.renderings = renderings;
        this.desk = desk;
    }

    /** For the CDI client proxy only. */
    protected RenderingWebhooks() {
        this(null, null, null);
    }

    void onWebhook(@Observes WebhookArrived webhook) {
        providers.named(webhook.provider())
                .flatMap(provider -> provider.heard(webhook.payload()))
                .flatMap(prediction -> renderings.byPrediction(webhook.provider(), prediction.id()))
                .ifPresent(desk::wake);
    }
}
