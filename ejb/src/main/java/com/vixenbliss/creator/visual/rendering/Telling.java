package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells whoever ordered it how a rendering ended, until it has been heard. */
@ApplicationScoped
class Telling {

    private final Event<RenderingFinished> finished;
    private final Renderings renderings;
    private final RenderingBudget budget;

    @Inject
    Telling(Event<RenderingFinished> finished, Renderings renderings, RenderingBudget budget) {
        this.finished = finished;
        this.budget = budget;
        this.renderings = renderings;
    }

    /** For the CDI client proxy only. */
    protected Telling() {
        this(null, null, null);
    }

    /** What an observer throws comes out here: the row stays untold, and is told again later. */
    Next tell(Rendering rendering) {
        RenderingOrder order = rendering.order();
        budget.ended(rendering);
        finished.fire(new RenderingFinished(order.id(), order.purpose(), order.subjectId(), rendering.outcome()));
        renderings.delivered(rendering);
        Meters.count("renderings.told");
        return Next.NOTHING;
    }
}
