package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.awt.Color;
import java.util.regex.Pattern;

/** The light of a time of day: the sky from top to horizon, what it casts on everything, and how much of it. */
public enum Hour {
    NIGHT("night|midnight|moonlight|moonlit|starry|neon|late evening", 0x101A3C, 0x3B3A6B, 0x2A3566, 0.20),
    DUSK("dusk|twilight|evening|blue hour|after dark", 0x35407E, 0xE08D7A, 0x7A5C8E, 0.14),
    GOLDEN("golden|sunset|sunrise|dawn|late afternoon|candle\\w*|warm light|amber|lamplight|firelight",
            0x7FA8D6, 0xFFC98A, 0xF2A65A, 0.13),
    OVERCAST("overcast|rain\\w*|storm\\w*|fog\\w*|mist\\w*|grey|gray|cloudy|drizzl\\w*", 0x8C9BAA, 0xC9D1D6, 0x8A98A6, 0.15),
    DAY("day|daylight|morning|noon|sunny|bright|afternoon", 0x6FB4E8, 0xDDF0F7, 0xFFF4DC, 0.06);

    private final Pattern words;
    private final Color top;
    private final Color horizon;
    private final Color cast;
    private final double strength;

    Hour(String words, int top, int horizon, int cast, double strength) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
        this.top = new Color(top);
        this.horizon = new Color(horizon);
        this.cast = new Color(cast);
        this.strength = strength;
    }

    Pattern words() {
        return words;
    }

    public Color top() {
        return top;
    }

    public Color horizon() {
        return horizon;
    }

    public Color cast() {
        return cast;
    }

    public double strength() {
        return strength;
    }

    public boolean dark() {
        return this == NIGHT || this == DUSK;
    }
}
