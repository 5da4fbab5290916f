package com.vixenbliss.creator.catalogue.world;

import com.vixenbliss.creator.catalogue.world.model.AmbientScene;
import com.vixenbliss.creator.catalogue.world.model.World;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A world as its studio reads it. */
public record WorldView(
        UUID id,
        UUID studioId,
        String name,
        String description,
        String tone,
        String genre,
        List<AmbientScene> scenes,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static WorldView of(World world) {
        WorldDraft written = world.draft();
        return new WorldView(world.id(), world.studioId(), written.name(), written.description(), written.tone(),
                written.genre(), written.scenes(), world.version(), world.createdAt(), world.updatedAt());
    }
}
