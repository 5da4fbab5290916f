package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.regex.Pattern;

/** How much of somebody is in the picture. */
public enum Framing {
    CLOSE_UP("close-?up|closeup|face and shoulders|tight portrait", 2.0),
    MEDIUM("medium shot|mid shot|half[- ]?body|half[- ]length|upper body|(?:from the )?waist[- ]up|from the waist|cowboy shot", 1.02),
    FULL_BODY("full[- ]?body|full[- ]length|whole body|(?:from )?head to (?:feet|toe\\w*)|wide shot", 0.5),
    /** Nothing was said. */
    OPEN("(?!)", 1);

    private final Pattern words;
    private final double near;

    Framing(String words, double near) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
        this.near = near;
    }

    Pattern words() {
        return words;
    }

    /** How large they are: 1 for a figure from the waist up. */
    public double near() {
        return near;
    }
}
