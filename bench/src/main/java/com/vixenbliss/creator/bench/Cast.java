package com.vixenbliss.creator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Characters to talk with. Turns of one person with one character stand in line, so a bench of n streams wants n
 * characters; they are made once and found again.
 */
public final class Cast {

    private static final String PROMPT =
            "You keep the counter of a small café. {memories} {hooks} You two are at the stage {relationship_stage}.";

    private Cast() {}

    public static List<String> of(int size, Target target, Http http) throws IOException, InterruptedException {
        String studio = http.token(target, "STUDIO");
        List<String> ids = new ArrayList<>(existing(target, http, studio));
        for (int i = ids.size(); i < size; i++) {
            ids.add(create(i, target, http, studio));
        }
        return ids.subList(0, size);
    }

    private static List<String> existing(Target target, Http http, String studio) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = http.send("GET", target.api() + "/characters?limit=100" + cursor, null, studio);
            page.get("data").forEach(one -> {
                if (one.get("slug").textValue().startsWith("bench-")) {
                    ids.add(one.get("id").textValue());
                }
            });
            cursor = page.get("next_cursor").isNull() ? null : "&cursor=" + page.get("next_cursor").textValue();
        } while (cursor != null);
        return ids;
    }

    private static String create(int number, Target target, Http http, String studio) throws IOException, InterruptedException {
        String id = http.send("POST", target.api() + "/characters", Map.of(
                        "name", "Bench " + number,
                        "slug", "bench-" + number,
                        "system_prompt", PROMPT,
                        "visual_identity", Map.of("gender_tag", "female", "age", 29)), studio)
                .get("id").textValue();
        http.send("POST", target.api() + "/characters/" + id + "/episode-templates", Map.of(
                "title", "At the counter", "situation", "A quiet hour.", "opening_line", "What can I get you?",
                "status", "active"), studio);
        http.send("PATCH", target.api() + "/characters/" + id, Map.of("status", "active"), studio);
        return id;
    }
}
