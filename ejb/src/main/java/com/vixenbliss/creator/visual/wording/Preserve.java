package com.vixenbliss.creator.visual.wording;

/** What a picture made from a reference is told to keep. The expression is not among it: that is what scenes change. */
public final class Preserve {

    /** Who it is. In every prompt with a reference, once. */
    public static final String FACE = "keep the same facial features and hairstyle";

    /** For models that draw crowds and twins unless told how many there are. In positive words: FLUX reads no negatives. */
    public static final String SOLO = "solo, one person";

    private Preserve() {}
}
