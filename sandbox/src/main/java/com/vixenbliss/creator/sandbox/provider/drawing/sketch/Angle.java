package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.regex.Pattern;

/** Whither a face is turned. */
public enum Angle {
    PROFILE_RIGHT("(?:in )?profile\\b[^,.;]{0,30}\\bright|right profile", 1),
    PROFILE_LEFT("profile(?: view| shot|\\b[^,.;]{0,30}\\bleft)|left profile|in profile|side view", -1),
    TURNED_RIGHT("(?:three[- ]quarters?|3/4)[^,.;]{0,30}\\bright", 0.5),
    TURNED_LEFT("three[- ]quarters?|3/4|turned (?:slightly )?(?:to the )?left|over the shoulder", -0.5),
    FRONT("frontal|(?:seen )?from the front|facing the camera|straight on|front view", 0),
    /** Nothing was said. */
    OPEN("(?!)", 0);

    private final Pattern words;
    private final double turn;

    Angle(String words, double turn) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
        this.turn = turn;
    }

    Pattern words() {
        return words;
    }

    /** -1 for a profile that looks to the left of the picture, 1 for one to the right, 0 for straight ahead. */
    public double turn() {
        return turn;
    }

    public boolean profile() {
        return Math.abs(turn) > 0.75;
    }
}
