package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.catalogue.world.WorldView;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The world of a card: the studio's own when it has the very same one among its newest, else a new one. */
@ApplicationScoped
class CardWorlds {

    private static final int LOOKED_AT = 100;

    private final WorldService worlds;

    @Inject
    CardWorlds(WorldService worlds) {
        this.worlds = worlds;
    }

    /** For the CDI client proxy only. */
    protected CardWorlds() {
        this(null);
    }

    UUID findOrCreate(UUID studioId, WorldDraft wanted) {
        return worlds.list(studioId, PageRequest.of(LOOKED_AT, null)).data().stream()
                .filter(world -> draft(world).equals(wanted))
                .map(WorldView::id)
                .findFirst()
                .orElseGet(() -> worlds.create(studioId, wanted).id());
    }

    /** @return null for no world */
    WorldDraft find(UUID studioId, UUID worldId) {
        return worldId == null ? null : draft(worlds.get(studioId, worldId));
    }

    private static WorldDraft draft(WorldView world) {
        return new WorldDraft(world.name(), world.description(), world.tone(), world.genre(), world.scenes());
    }
}
