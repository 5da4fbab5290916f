package com.vixenbliss.creator.scene.generation;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.monetisation.credits.Prices;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: once a trigger, and no gap, whoever comes at the same time. */
class SceneQueueTest {

    private final Queue<UUID> woken = new ConcurrentLinkedQueue<>();
    private final Scenario scene = new Scenario();
    private final SceneQueue queue = queue(true);

    private SceneQueue queue(boolean drawn) {
        SceneQueue made = new SceneQueue(
                (address, id) -> woken.add(id), (episode, type, data) -> { }, new Prices(100, 5, 0), new Easel(drawn, null));
        made.database = TestDatabase.get();
        return made;
    }

    @Test
    void whereNothingCanBeDrawnTheMomentIsNotedAndNothingWaits() {
        queue(false).add(new Moment(scene.episode, scene.user, scene.character), new SceneTrigger("episode_start", "episode_start"));

        assertThat(one("select status || ' ' || failure_code || ' ' || failure from scene_images where episode_id = ?", scene.episode))
                .isEqualTo("failed no-image-provider No image provider is set up here.");
        assertThat(woken).isEmpty();
    }

    @Test
    void eightAtOnceMakeOneSceneATriggerWithoutGaps() throws Exception {
        Moment moment = new Moment(scene.episode, scene.user, scene.character);
        List<Callable<Void>> work = new ArrayList<>();
        for (int copy = 0; copy < 8; copy++) {
            for (SceneTrigger trigger : SceneTrigger.ofTurn(true, 0, 60)) {
                work.add(() -> {
                    queue.add(moment, trigger);
                    return null;
                });
            }
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(work);
        }

        assertThat(one("select string_agg(sequence_index::text, ',' order by sequence_index) from scene_images where episode_id = ?",
                scene.episode)).isEqualTo("1,2,3,4");
        assertThat(woken).hasSize(4);
    }

    @Test
    void aStageThatWasEnteredUnheardIsFound() throws SQLException {
        UUID turn = scene.turn("Hello", "Hi.");
        run("insert into relationship_events (id, created_at, relationship_id, turn_id, kind, detail) "
                + "values (gen_random_uuid(), now() - interval '1 minute', ?, ?, 'stage', 'friendly')", scene.relationship, turn);

        queue.missed().stream().filter(missed -> missed.moment().episodeId().equals(scene.episode))
                .forEach(missed -> queue.add(missed.moment(), missed.trigger()));

        assertThat(one("select trigger_key from scene_images where episode_id = ?", scene.episode)).isEqualTo("stage_change:friendly");
        assertThat(queue.missed()).noneMatch(missed -> missed.moment().episodeId().equals(scene.episode));
    }
}
