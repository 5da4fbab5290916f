package com.vixenbliss.creator.visual.rendering;

/** What a picture is ordered for; says who hears of its end. */
public enum Purpose {
    /** A moment of an episode: a person waits for it. */
    SCENE,
    /** The face of a kit: a studio's member waits for it. */
    ANCHOR,
    /** The same face otherwise: a studio's member waits for it. */
    VARIANT,
    /** A prompt that a studio tries out: a member waits for it. */
    TRIAL,
    /** One of the many that a model is trained with. */
    DATASET,
    /** One of a batch to be published. */
    CONTENT
}
