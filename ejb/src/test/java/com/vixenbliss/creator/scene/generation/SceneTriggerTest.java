package com.vixenbliss.creator.scene.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.relationship.model.Stage;
import org.junit.jupiter.api.Test;

class SceneTriggerTest {

    @Test
    void theFirstTurnOpensTheEpisode() {
        assertThat(SceneTrigger.ofTurn(true, 1, 3)).extracting(SceneTrigger::key).containsExactly("episode_start");
    }

    @Test
    void aMilestoneIsPassedAlsoWhenNoTurnEndsOnIt() {
        assertThat(SceneTrigger.ofTurn(false, 9, 11)).extracting(SceneTrigger::key).containsExactly("milestone:10");
        assertThat(SceneTrigger.ofTurn(false, 8, 10)).extracting(SceneTrigger::key).containsExactly("milestone:10");
        assertThat(SceneTrigger.ofTurn(false, 10, 12)).isEmpty();
        assertThat(SceneTrigger.ofTurn(false, 24, 50)).extracting(SceneTrigger::key).containsExactly("milestone:25", "milestone:50");
        assertThat(SceneTrigger.ofTurn(false, 58, 60)).isEmpty();
    }

    @Test
    void aStageHasItsOwnKey() {
        assertThat(SceneTrigger.ofStage(Stage.CLOSE)).isEqualTo(new SceneTrigger("stage_change", "stage_change:close"));
    }
}
