package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.regex.Pattern;

/** What the face says. */
public enum Mood {
    LAUGH("laugh\\w*|giggl\\w*|grin\\w*|joyful\\w*|delighted|excited\\w*|beaming|cheer\\w*"),
    SAD("sad\\w*|melanchol\\w*|tear\\w*|cry\\w*|lonely|worried|hurt|wistful\\w*|sorrow\\w*"),
    SURPRISED("surpris\\w*|astonish\\w*|shock\\w*|wide-eyed|gasp\\w*|startled"),
    STERN("angry|stern\\w*|serious\\w*|cold|tense|annoyed|determined|defiant\\w*"),
    SHY("shy\\w*|blush\\w*|bashful\\w*|tender\\w*|romantic\\w*|affection\\w*|intimate|dreamy|soft smile|eyes closed|peaceful\\w*"),
    SMILE("smil\\w*|warm\\w*|happy|friendly|playful\\w*|teasing\\w*|content\\w*|inviting"),
    CALM("calm\\w*|neutral|relaxed|thoughtful\\w*|quiet\\w*");

    private final Pattern words;

    Mood(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    }

    Pattern words() {
        return words;
    }
}
