package com.vixenbliss.creator.catalogue.lorebook.model;

import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;

/** Whose book: a character's or a world's, exactly one of them. */
public record LoreOwner(UUID characterId, UUID worldId) {

    /** @throws Fault {@code INVALID} unless exactly one is given */
    public LoreOwner {
        if ((characterId == null) == (worldId == null)) {
            throw Fault.invalid("character_id", "is needed, or world_id, and not both");
        }
    }

    public static LoreOwner character(UUID id) {
        return new LoreOwner(id, null);
    }

    public static LoreOwner world(UUID id) {
        return new LoreOwner(null, id);
    }

    public boolean isCharacter() {
        return characterId != null;
    }

    /** The id of whichever it is. */
    public UUID id() {
        return isCharacter() ? characterId : worldId;
    }
}
