package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.rendering.RenderingBudget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether anything can be drawn here: nothing is queued that would wait for ever, or that the studio may not pay for. */
@ApplicationScoped
public class Easel {

    /** What is said of a moment that came where nothing can be drawn. */
    static final String NOBODY = "No image provider is set up here.";

    private final boolean stands;
    private final RenderingBudget budget;

    /** @param token of the image provider */
    @Inject
    public Easel(@ConfigProperty(name = "REPLICATE_API_TOKEN") Optional<String> token, RenderingBudget budget) {
        this(token.filter(given -> !given.isBlank()).isPresent(), budget);
    }

    Easel(boolean stands, RenderingBudget budget) {
        this.stands = stands;
        this.budget = budget;
    }

    /** For the CDI client proxy only. */
    protected Easel() {
        this(false, null);
    }

    boolean stands() {
        return stands;
    }

    /**
     * @param member whether the budget's figures are for the caller to read
     * @throws BudgetStops when the studio has no budget left for a picture
     */
    void requireBudget(UUID studioId, boolean member) {
        budget.lookAhead(studioId).ifPresent(refusal -> {
            throw member ? new BudgetStops(refusal) : new BudgetStops();
        });
    }

    /** @throws Fault {@code UNAVAILABLE} where nothing can be drawn */
    void require() {
        if (!stands) {
            throw new Fault(Kind.UNAVAILABLE, "no-image-provider", NOBODY, Duration.ofHours(1));
        }
    }
}
