package com.vixenbliss.creator.scene.prompt.layer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a part of a prompt comes from, seen from the story. */
public enum Layer {
    /** Who is drawn: the kit and the visual identity, or the reference in their place. */
    IDENTITY,
    /** Where and when: the episode and its scene configuration. */
    SCENE,
    /** How near the two are. */
    RELATIONSHIP,
    /** What is just happening. */
    CONVERSATION;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
