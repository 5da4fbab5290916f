package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.database.PlainEntities;
import java.util.Optional;

/** A service that takes orders into the test database, where nobody works on them. */
public final class Orders {

    private static final ImageModels MODELS = new ImageModels(new ImageSettings(name -> Optional.empty()));

    private Orders() {}

    /** What the budgets of the test database say. */
    public static RenderingBudget budget() {
        return new RenderingBudget(TestBudgets.plain(), MODELS, null);
    }

    public static RenderingService service() {
        RenderingService service = new RenderingService(MODELS, budget(), Observed.by(ordered -> { }), Observed.by(changed -> { }));
        service.entities = PlainEntities.manager();
        return service;
    }
}
