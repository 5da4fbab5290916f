package com.vixenbliss.creator.scene.prompt.layer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who wrote a phrase. */
public enum Source {
    KIT,
    VISUAL_IDENTITY,
    SCENE_CONFIG,
    EPISODE,
    RELATIONSHIP,
    /** A model, from the last messages. */
    CONVERSATION,
    /** What is to be kept out of pictures: of the kit, of the scene, or the platform's own. */
    NEGATIVES,
    /** The platform's own words. */
    PLATFORM;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
