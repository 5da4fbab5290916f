package com.vixenbliss.creator.scene.prompt.wording;

import java.util.Map;

/**
 * An environment in words, with what one does there when nothing else is known.
 *
 * @param words such as {@code inside a café}
 * @param action such as {@code standing at the counter}
 */
public record Place(String words, String action) {

    /** Where nothing is said. It claims little, and fits most rooms. */
    public static final Place UNNAMED = new Place("in a quiet interior", "standing in a relaxed stance");

    private static final String INDOORS = "indoor_";
    private static final String OUTDOORS = "outdoor_";

    private static final Map<String, Place> KNOWN = Map.ofEntries(
            Map.entry("cafe", new Place("inside a café", "standing at the counter")),
            Map.entry("coffee_shop", new Place("inside a coffee shop", "standing at the counter")),
            Map.entry("bar", new Place("inside a bar", "resting both arms on the bar")),
            Map.entry("restaurant", new Place("inside a restaurant", "sitting at a table")),
            Map.entry("park", new Place("outdoors in a park", "walking along a path between trees")),
            Map.entry("garden", new Place("in a garden", "standing among plants")),
            Map.entry("street", new Place("on a city street", "walking along the pavement")),
            Map.entry("beach", new Place("on a beach", "walking along the water")),
            Map.entry("forest", new Place("in a forest", "standing between tall trees")),
            Map.entry("rooftop", new Place("on a rooftop", "leaning on the railing")),
            Map.entry("balcony", new Place("on a balcony", "leaning on the railing")),
            Map.entry("apartment", new Place("inside an apartment", "sitting on the sofa")),
            Map.entry("living_room", new Place("in a living room", "sitting on the sofa")),
            Map.entry("bedroom", new Place("in a bedroom", "sitting on the edge of the bed")),
            Map.entry("kitchen", new Place("in a kitchen", "standing at the worktop")),
            Map.entry("office", new Place("in an office", "sitting at a desk")),
            Map.entry("library", new Place("in a library", "standing at a bookshelf")),
            Map.entry("bookshop", new Place("in a bookshop", "standing at a bookshelf")),
            Map.entry("studio", new Place("in a studio", "standing by a large window")),
            Map.entry("train", new Place("inside a train carriage", "sitting by the window")),
            Map.entry("car", new Place("inside a car", "sitting by the window")));

    /** @param style as a scene's configuration says it; null for nothing */
    public static Place of(String style) {
        if (style == null) {
            return UNNAMED;
        }
        String bare = style.startsWith(INDOORS) ? style.substring(INDOORS.length())
                : style.startsWith(OUTDOORS) ? style.substring(OUTDOORS.length()) : style;
        Place known = KNOWN.get(bare);
        return known != null ? known : new Place(inWords(style, bare.replace('_', ' ')), UNNAMED.action());
    }

    private static String inWords(String style, String place) {
        if (style.startsWith(OUTDOORS)) {
            return "outdoors, " + place;
        }
        return style.startsWith(INDOORS) ? "indoors, " + place : "in a place like this: " + place;
    }
}
