package com.vixenbliss.creator.scene.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kill -9} of the server at random moments while fifty pictures are being asked for, composed, drawn and paid for.
 * {@code -Dkills=10} makes the storm longer; {@code -Dseed=…} repeats the moments of another run, as the log tells them.
 */
class KilledScenesIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledScenesIT.class);
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int PEOPLE = 5;
    private static final int EACH = 10;
    private static final int SCENES = PEOPLE * EACH;
    private static final int SHORTEST_MILLIS = 400;
    private static final int LONGEST_MILLIS = 4_000;
    private static final int OBJECTS_OF_A_PICTURE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void fiftyPicturesAreFiftyHoweverOftenTheServerDies(Platform platform) throws SQLException, IOException {
        Random moments = new Random(SEED);
        Sandbox sandbox = Sandbox.of(platform);
        try (Sitters sitters = Sitters.of(platform, PEOPLE)) {
            sitters.ask(EACH);
            for (int kill = 1; kill <= KILLS; kill++) {
                Duration moment = Duration.ofMillis(moments.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
                await().pollDelay(moment).atMost(PATIENCE).until(() -> true);
                platform.killServer();
                LOG.info("Seed {}, kill {} of {} after {} ms: {}", SEED, kill, KILLS, moment.toMillis(), underWay(platform, sitters));
                platform.startServer();
            }
            await().atMost(PATIENCE).until(() -> sitters.scenes().size() == SCENES);
            await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> count(platform,
                    "scene_images s where s.status in ('queued', 'generating') and s.user_id in (%s)", sitters) == 0);
            isWhole(platform, sandbox, sitters);
        }
    }

    private static void isWhole(Platform platform, Sandbox sandbox, Sitters sitters) throws SQLException, IOException {
        assertThat(sitters.scenes()).doesNotHaveDuplicates();
        assertThat(count(platform, "scene_images s where s.trigger_type = 'manual' and s.user_id in (%s)", sitters)).isEqualTo(SCENES);
        assertThat(count(platform, "scene_images s where s.trigger_type = 'manual' and s.status = 'ready' and s.user_id in (%s)", sitters))
                .isEqualTo(SCENES);
        long automatic = count(platform, "scene_images s where s.trigger_type <> 'manual' and s.user_id in (%s)", sitters);
        assertThat(count(platform, "image_assets i where i.user_id in (%s)", sitters)).isEqualTo(SCENES + automatic);
        assertThat(count(platform, "image_assets i join scene_images s on s.image_id = i.id where i.user_id in (%s)", sitters))
                .isEqualTo(SCENES + automatic);
        assertThat(objects(platform, sitters)).isEqualTo((SCENES + automatic) * OBJECTS_OF_A_PICTURE);
        assertThat(count(platform, "credit_reservations r where r.status = 'captured' and r.user_id in (%s)", sitters)).isEqualTo(SCENES);
        assertThat(count(platform, "credit_reservations r where r.status <> 'captured' and r.user_id in (%s)", sitters)).isZero();
        assertThat(count(platform, "credit_balances b where b.balance = 50 and b.user_id in (%s)", sitters)).isEqualTo(PEOPLE);
        assertThat(count(platform, "renderings r where r.delivered_at is null and r.user_id in (%s)", sitters)).isZero();
        int drawn = sitters.scenes().stream().mapToInt(scene -> sandbox.drawn(seed(scene))).sum();
        LOG.info("Seed {}, {} kills: {} pictures were ordered for {} scenes", SEED, KILLS, drawn, SCENES);
        assertThat(drawn).isEqualTo(SCENES);
    }

    /** What a scene's picture is drawn with. */
    private static long seed(String scene) {
        return UUID.fromString(scene).getLeastSignificantBits() & Integer.MAX_VALUE;
    }

    private static String underWay(Platform platform, Sitters sitters) throws SQLException {
        StringBuilder states = new StringBuilder();
        try (Connection connection = platform.connect(); Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select 'scenes ' || status, count(*) from scene_images where user_id in (" + sitters.quoted()
                        + ") group by 1 union all select 'renderings ' || state, count(*) from renderings where user_id in ("
                        + sitters.quoted() + ") group by 1 order by 1")) {
            while (rows.next()) {
                states.append(rows.getString(1)).append(' ').append(rows.getLong(2)).append("; ");
            }
        }
        return states.toString();
    }

    private static long count(Platform platform, String rows, Sitters sitters) throws SQLException {
        try (Connection connection = platform.connect(); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from " + rows.formatted(sitters.quoted()))) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long objects(Platform platform, Sitters sitters) throws IOException {
        long found = 0;
        for (String person : sitters.ids()) {
            Path folder = platform.directory().storage().resolve(platform.told("S3_BUCKET")).resolve("scenes").resolve(person);
            try (Stream<Path> files = Files.walk(folder)) {
                found += files.filter(Files::isRegularFile).count();
            }
        }
        return found;
    }
}
