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
}
