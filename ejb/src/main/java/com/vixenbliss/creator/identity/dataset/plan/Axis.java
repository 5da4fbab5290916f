package com.vixenbliss.creator.identity.dataset.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In what the pictures of a data set differ. Who is shown is no axis: that is what the model is to learn. */
public enum Axis {
    FRAMING("close_up", "medium", "full_body"),
    ANGLE("frontal", "three_quarter_left", "three_quarter_right", "profile_left", "profile_right"),
    EXPRESSION("neutral", "smile", "laughing", "serious", "surprised", "thoughtful"),
    LIGHTING("daylight", "golden", "soft", "dramatic", "evening", "backlight"),
    BACKGROUND("plain", "cafe", "street", "park", "living_room", "beach", "library"),
    OUTFIT("tshirt", "sweater", "denim", "blazer", "linen", "sport", "raincoat");

    private final List<String> values;

    Axis(String... values) {
        this.values = List.copyOf(Arrays.asList(values));
    }

    /** Its values, the ones that a small data set can do without last. */
    public List<String> range() {
        return values;
    }

    /** As it is written in rows and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
