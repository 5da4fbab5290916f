package com.vixenbliss.creator.scene.prompt.layer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a part says, in the order in which prompts say it. */
public enum Slot {
    SUBJECT(Layer.IDENTITY, Slot.ALWAYS),
    APPEARANCE(Layer.IDENTITY, 90),
    ACTION(Layer.CONVERSATION, Slot.ALWAYS),
    POSE(Layer.RELATIONSHIP, Slot.ALWAYS),
    PLACE(Layer.SCENE, Slot.ALWAYS),
    DETAIL(Layer.SCENE, 40),
    SETTING(Layer.CONVERSATION, 50),
    TIME(Layer.SCENE, 70),
    LIGHT(Layer.SCENE, Slot.ALWAYS),
    MOOD(Layer.SCENE, 30),
    EXPRESSION(Layer.CONVERSATION, Slot.ALWAYS),
    GAZE(Layer.RELATIONSHIP, 80),
    PROPS(Layer.CONVERSATION, 60),
    FRAMING(Layer.RELATIONSHIP, Slot.ALWAYS),
    KEEP(Layer.IDENTITY, Slot.ALWAYS),
    STYLE(Layer.IDENTITY, 85),
    QUALITY(Layer.SCENE, 20),
    COUNT(Layer.IDENTITY, Slot.ALWAYS);

    private static final int ALWAYS = 100;

    private final Layer layer;
    private final int weight;

    Slot(Layer layer, int weight) {
        this.layer = layer;
        this.weight = weight;
    }

    public Layer layer() {
        return layer;
    }

    /** 0 to 100: what weighs least goes first when a prompt is too long. */
    public int weight() {
        return weight;
    }

    /** No prompt does without it. */
    public boolean isRequired() {
        return weight == ALWAYS;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
