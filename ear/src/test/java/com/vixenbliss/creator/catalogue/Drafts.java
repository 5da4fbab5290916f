package com.vixenbliss.creator.catalogue;

import java.util.List;
import java.util.Map;

/** What studios write in tests. */
public final class Drafts {

    private Drafts() {}

    public static Map<String, Object> character(String name) {
        return character(name, 29);
    }

    public static Map<String, Object> character(String name, int age) {
        return Map.of("name", name, "system_prompt", "You are " + name + ".",
                "likes", List.of("rain", "old records"), "backstory", "Grew up by the sea.",
                "visual_identity", Map.of("gender_tag", "female", "age", age));
    }

    public static Map<String, Object> template(String title, String status, int sortOrder) {
        return Map.of("title", title, "situation", "The café is about to close.",
                "opening_line", "You may as well stay.", "status", status, "sort_order", sortOrder,
                "arc_hints", List.of("the last slice of cake"));
    }

    /** Of content. */
    public static Map<String, Object> niche(String name) {
        return Map.of("name", name,
                "patterns", List.of("{framing}, {angle}, {expression}, wearing {outfit}, {theme}, {background}, {lighting}"),
                "framings", List.of("close-up portrait", "half body shot", "full body shot"),
                "angles", List.of("frontal view", "profile view from the left", "three-quarter view from the right"),
                "expressions", List.of("gentle smile", "serious expression", "laughing openly"),
                "lightings", List.of("studio light", "candle light", "golden hour light"),
                "backgrounds", List.of("on a moor", "in a café", "by a river"),
                "outfits", List.of("a linen shirt", "a raincoat", "a knitted sweater"),
                "themes", List.of("picking flowers", "reading a map", "pouring tea"));
    }
}
