package com.vixenbliss.creator.identity.dataset.plan;

import java.util.Map;
import java.util.stream.Stream;

/** How the values of axes are said, to a model that draws and to one that learns. */
public final class ShotWords {

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("close_up", "close-up portrait of the face and shoulders"),
            Map.entry("medium", "medium shot from the waist up"),
            Map.entry("full_body", "full body shot from head to feet"),
            Map.entry("frontal", "seen from the front"),
            Map.entry("three_quarter_left", "in three-quarter view turned to the left"),
            Map.entry("three_quarter_right", "in three-quarter view turned to the right"),
            Map.entry("profile_left", "in profile facing left"),
            Map.entry("profile_right", "in profile facing right"),
            Map.entry("neutral", "calm neutral expression"),
            Map.entry("smile", "gentle smile"),
            Map.entry("laughing", "laughing with an open mouth"),
            Map.entry("serious", "serious expression"),
            Map.entry("surprised", "surprised expression"),
            Map.entry("thoughtful", "thoughtful expression"),
            Map.entry("daylight", "bright daylight"),
            Map.entry("golden", "warm golden light"),
            Map.entry("soft", "soft diffused light"),
            Map.entry("dramatic", "dramatic side light"),
            Map.entry("evening", "cool evening light"),
            Map.entry("backlight", "light from behind"),
            Map.entry("plain", "in front of a plain light grey backdrop"),
            Map.entry("cafe", "in a café"),
            Map.entry("street", "on a city street"),
            Map.entry("park", "in a park"),
            Map.entry("living_room", "in a living room"),
            Map.entry("beach", "on a beach"),
            Map.entry("library", "in a library"),
            Map.entry("tshirt", "a plain white t-shirt"),
            Map.entry("sweater", "a knitted sweater"),
            Map.entry("denim", "a denim jacket"),
            Map.entry("blazer", "a dark blazer"),
            Map.entry("linen", "a linen shirt"),
            Map.entry("sport", "sportswear"),
            Map.entry("raincoat", "a yellow raincoat"));

    private ShotWords() {}

    /** Of one value: {@code in profile facing left}. */
    public static String said(String value) {
        return SAID.get(value);
    }

    /** All that varies, in the order in which it matters. */
    public static Stream<String> of(Axes axes) {
        return Stream.of(said(axes.framing()), said(axes.angle()), said(axes.expression()), "wearing " + said(axes.outfit()),
                said(axes.background()), said(axes.lighting()));
    }

    /** The shape of the picture that a framing asks for. */
    public static String ratio(Axes axes) {
        return switch (axes.framing()) {
            case "close_up" -> "1:1";
            case "medium" -> "3:4";
            default -> "2:3";
        };
    }
}
