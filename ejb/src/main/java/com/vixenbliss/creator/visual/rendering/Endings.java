package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** How a rendering ends, or an attempt of it. Reasons are plain words: people read them. */
@ApplicationScoped
class Endings {

    private final Renderings renderings;
    private final Patience patience;

    @Inject
    Endings(Renderings renderings, Patience patience) {
        this.renderings = renderings;
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected Endings() {
        this(null, null);
    }

    Next drawn(Rendering rendering, BigDecimal costUsd) {
        return noted(renderings.drawn(rendering, costUsd));
    }

    Next refused(Rendering rendering, String reason) {
        return noted(renderings.ended(rendering, State.REFUSED, reason));
    }

    Next failed(Rendering rendering, String reason) {
        return noted(renderings.ended(rendering, State.FAILED, reason));
    }

    Next cancelled(Rendering rendering) {
        return noted(renderings.ended(rendering, State.CANCELLED, null));
    }

    /** This attempt has failed: another one, while there are any. */
    Next attemptFailed(Rendering rendering, String reason) {
        if (rendering.cancelAsked()) {
            return cancelled(rendering);
        }
        if (!patience.hasAttemptsLeft(rendering)) {
            return failed(rendering, reason);
        }
        Duration pause = patience.beforeAttempt(rendering);
        Meters.count("renderings.retries");
        return renderings.again(rendering, pause, reason) ? new Next.InLine(pause, false) : Next.NOTHING;
    }

    private static Next noted(Optional<Rendering> ended) {
        ended.ifPresent(rendering -> Meters.count("renderings.ended",
                "purpose", Meters.word(rendering.order().purpose()), "outcome", Meters.word(rendering.state())));
        return ended.<Next>map(Next.GoOn::new).orElse(Next.NOTHING);
    }
}
