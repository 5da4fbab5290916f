package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.fault.Fault;
import java.util.List;
import java.util.UUID;

/** Which pictures are wanted; null parts do not matter. */
public record SceneFilter(UUID characterId, String status, String triggerType, String mode) {

    private static final List<String> STATUSES = List.of("queued", "generating", "ready", "failed");
    private static final List<String> TRIGGERS = List.of("episode_start", "milestone", "stage_change", "manual");
    private static final List<String> MODES = List.of("kontext", "t2i");

    public SceneFilter {
        require("status", status, STATUSES);
        require("trigger_type", triggerType, TRIGGERS);
        require("mode", mode, MODES);
    }

    /** @throws Fault {@code INVALID} naming the parameter */
    private static void require(String name, String value, List<String> words) {
        if (value != null && !words.contains(value)) {
            throw Fault.invalid(name, "must be one of " + String.join(", ", words));
        }
    }
}
