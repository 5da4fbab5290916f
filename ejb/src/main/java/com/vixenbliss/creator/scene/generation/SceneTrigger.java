package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that calls for a picture.
 *
 * @param type {@code episode_start}, {@code milestone} or {@code stage_change}
 * @param key once in an episode
 */
public record SceneTrigger(String type, String key) {

    private static final List<Integer> MILESTONES = List.of(10, 25, 50);

    /**
     * What a turn sets off.
     *
     * @param before lines in the episode before the turn
     * @param now lines with it
     */
    public static List<SceneTrigger> ofTurn(boolean opensEpisode, int before, int now) {
        List<SceneTrigger> triggers = new ArrayList<>();
        if (opensEpisode) {
            triggers.add(new SceneTrigger("episode_start", "episode_start"));
        }
        for (int milestone : MILESTONES) {
            if (before < milestone && milestone <= now) {
                triggers.add(new SceneTrigger("milestone", "milestone:" + milestone));
            }
        }
        return triggers;
    }

    /** What a new stage of a relationship sets off. */
    public static SceneTrigger ofStage(Stage stage) {
        return new SceneTrigger("stage_change", "stage_change:" + stage.word());
    }
}
