package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.PlainEntities;
import jakarta.persistence.EntityManager;
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
        return service(budget(), PlainEntities.manager());
    }

    /** In the transaction of {@link JoinedDatabase#in}, with what is reserved. */
    public static RenderingService joined() {
        return service(new RenderingBudget(TestBudgets.joined(), MODELS, null), JoinedDatabase.manager());
    }

    private static RenderingService service(RenderingBudget budget, EntityManager entities) {
        RenderingService service = new RenderingService(MODELS, budget, Observed.by(ordered -> { }), Observed.by(changed -> { }));
        service.entities = entities;
        return service;
    }
}
