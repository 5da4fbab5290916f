package com.vixenbliss.creator.identity.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kill -9} of the server at random moments while an identity is being made. {@code -Dkills=20} makes the storm longer;
 * {@code -Dseed=…} repeats the moments of another run, as the log tells them; {@code -Dpictures=50} is the usual size.
 */
class KilledIdentitiesIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledIdentitiesIT.class);
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int PICTURES = Integer.getInteger("pictures", 16);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int SHORTEST_MILLIS = 300;
    private static final int LONGEST_MILLIS = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Sandbox sandbox;

    @AfterEach
    void drawAsUsual() {
        sandbox.drawsAsUsual();
    }

    @Test
    void anIdentityIsMadeOnceHoweverOftenTheServerDies(Platform platform) throws SQLException {
        Random moments = new Random(SEED);
        sandbox = Sandbox.of(platform);
        sandbox.draws(500, 4);
        Api studio = platform.fixtures().aStudio().api();
        Map<String, Object> order = Making.order();
        order.put("dataset_size", PICTURES);
        Making making = Making.of(platform, studio, order);
        long inFlight = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Duration moment = Duration.ofMillis(moments.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
            await().pollDelay(moment).atMost(PATIENCE).until(() -> true);
            platform.killServer();
            inFlight += submitted(making);
            LOG.info("Seed {}, kill {} of {} after {} ms: {}", SEED, kill, KILLS, moment.toMillis(), making.underWay());
            platform.startServer();
        }
        JsonNode ready = making.until("completed", "failed", "stopped_at_budget");

        assertThat(ready.path("status").asText()).as(ready.toString()).isEqualTo("ready");
        isWhole(making, ready, inFlight);
    }

    private static long submitted(Making making) throws SQLException {
        return making.count("renderings where what ->> 'avatar_id' = cast(? as text) and state in ('submitting', 'submitted', 'storing')");
    }

    private void isWhole(Making making, JsonNode ready, long inFlight) throws SQLException {
        JsonNode dataset = making.studio().get("/avatars/" + making.avatar() + "/dataset").expect(200).json();
        assertThat(dataset.path("status").asText()).isEqualTo("ready");
        assertThat(dataset.path("accepted_count").asInt()).isEqualTo(PICTURES);
        assertThat(making.count("lora_models where avatar_id = ?")).isEqualTo(1);
        assertThat(sandbox.trained(ready.path("trigger_word").asText())).isEqualTo(1);
        assertThat(making.count("identity_components where avatar_id = ? and component_type = 'biography'")).isEqualTo(1);
        assertThat(making.count("characters c join avatars a on a.character_id = c.id where a.id = ?")).isEqualTo(1);
        assertThat(making.count("avatar_kits k join avatars a on a.character_id = k.character_id where a.id = ?")).isEqualTo(1);
        assertThat(making.count("renderings where what ->> 'avatar_id' = cast(? as text) and delivered_at is null")).isZero();
        List<String> seeds = making.all("select what ->> 'seed' from renderings where what ->> 'avatar_id' = cast(? as text)");
        int drawn = seeds.stream().distinct().mapToInt(seed -> sandbox.drawn(Long.parseLong(seed))).sum();
        LOG.info("Seed {}, {} kills: {} pictures were ordered at the provider for {} renderings, {} in flight when it died",
                SEED, KILLS, drawn, seeds.size(), inFlight);
        assertThat((long) drawn).isBetween((long) seeds.size(), seeds.size() + inFlight);
        assertThat(making.count("budget_spends where avatar_id = ? and status = 'held'")).isZero();
    }
}
