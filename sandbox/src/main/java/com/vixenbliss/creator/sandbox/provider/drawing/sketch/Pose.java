package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.regex.Pattern;

/** What the hands do. */
public enum Pose {
    WAVE("wav(?:e|es|ing)|greet\\w*|hello|beckon\\w*|reaching out"),
    CUP("cup|mug|coffee|tea|drink\\w*|sip\\w*|glass|wine|cocoa|latte|pour\\w*"),
    READ("read\\w*|book|letter|map|menu|notebook|writ\\w*|sketch\\w*|page|tablet|laptop|typ(?:es|ing)"),
    THINK("think\\w*|thoughtful\\w*|chin|ponder\\w*|listen\\w*|dreamy|daydream\\w*|curious\\w*|leaning|leans|gaz\\w*|rest(?:s|ing)"),
    FLOWER("flowers?|bouquet|rose|gift|picnic|apple|fruit|plant"),
    CROSSED("arms crossed|crossed arms|defiant\\w*|confident\\w*|stern\\w*|annoyed|sulk\\w*"),
    REST("stand\\w*|sit\\w*|relax\\w*|walk\\w*");

    private final Pattern words;

    Pose(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    }

    Pattern words() {
        return words;
    }
}
