package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Spender;
import com.vixenbliss.creator.platform.cost.budget.Spenders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holds back what a picture will cost, under the id of its order, until it has ended. */
@ApplicationScoped
public class RenderingBudget implements Spenders {

    private final Budgets budgets;
    private final ImageModels models;
    private final Renderings renderings;

    @Inject
    RenderingBudget(Budgets budgets, ImageModels models, Renderings renderings) {
        this.budgets = budgets;
        this.models = models;
        this.renderings = renderings;
    }

    /** For the CDI client proxy only. */
    protected RenderingBudget() {
        this(null, null, null);
    }

    /** What stands against one more picture of a studio's, by the dearer of the usual models; nothing is reserved. */
    public Optional<BudgetRefusal> lookAhead(UUID studioId) {
        BigDecimal dearer = models.forReference().priceUsd().max(models.fromText().priceUsd());
        return budgets.lookAhead(dearer, Spender.of(studioId));
    }

    /** Empty when it is reserved. A model that is not in the table draws nothing, and costs nothing. */
    Optional<BudgetRefusal> reserve(RenderingOrder order) {
        BigDecimal price = models.find(order.model()).map(ImageModel::priceUsd).orElse(BigDecimal.ZERO);
        return budgets.reserve(order.id(), price, new Spender(order.studioId(), order.avatarId(), order.batchId()));
    }

    /** What was paid for it stands in the books. */
    void ended(Rendering rendering) {
        if (rendering.costUsd() == null) {
            budgets.release(rendering.id());
        } else {
            budgets.settle(rendering.id(), rendering.costUsd());
        }
    }

    @Override
    public Set<UUID> underWay(Collection<UUID> spendIds) {
        return renderings.underWay(spendIds);
    }
}
