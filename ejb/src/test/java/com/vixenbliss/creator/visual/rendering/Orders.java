package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.database.PlainEntities;

/** A service that takes orders into the test database, where nobody works on them. */
public final class Orders {

    private Orders() {}

    public static RenderingService service() {
        RenderingService service = new RenderingService(Observed.by(ordered -> { }), Observed.by(changed -> { }));
        service.entities = PlainEntities.manager();
        return service;
    }
}
