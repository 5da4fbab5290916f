package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.database.PlainEntities;
import java.util.Optional;

/** A service that takes orders into the test database, where nobody works on them. */
public final class Orders {

    private static final ImageModels MODELS = new ImageModels(new ImageSettings(name -> Optional.empty()));

    private Orders() {}

    public static RenderingService service() {
        RenderingService service = new RenderingService(MODELS, Observed.by(ordered -> { }), Observed.by(changed -> { }));
        service.entities = PlainEntities.manager();
        return service;
    }
}
