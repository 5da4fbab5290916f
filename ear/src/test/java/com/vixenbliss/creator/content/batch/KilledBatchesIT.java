package com.vixenbliss.creator.content.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kill -9} of the server at random moments while fifty pieces are drawn, compared, cut and given their words. {@code -Dkills=20}
 * makes the storm longer; {@code -Dseed=…} repeats the moments of another run, as the log tells them.
 */
class KilledBatchesIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledBatchesIT.class);
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int PIECES = 50;
    private static final int CROPS = 3;
    private static final int AT_ONCE = 8;
    private static final int SHORTEST_MILLIS = 300;
    private static final int LONGEST_MILLIS = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void fiftyPiecesAreFiftyHoweverOftenTheServerDies(Platform platform) throws SQLException, IOException {
        Random moments = new Random(SEED);
        Sandbox sandbox = Sandbox.of(platform);
        ContentStudio studio = ContentStudio.of(platform);
        sandbox.draws(700, AT_ONCE);
        try {
            String batch = studio.ordered(PIECES, Map.of("budget_usd", 50));
            for (int kill = 1; kill <= KILLS; kill++) {
                Duration moment = Duration.ofMillis(moments.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
                await().pollDelay(moment).atMost(PATIENCE).until(() -> true);
                platform.killServer();
                LOG.info("Seed {}, kill {} of {} after {} ms: {}", SEED, kill, KILLS, moment.toMillis(), states(platform, batch));
                platform.startServer();
            }
            await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1))
                    .until(() -> studio.count("content_batches where id = ?::uuid and settled", batch) == 1);
            isWhole(platform, sandbox, studio, batch);
        } finally {
            sandbox.drawsAsUsual();
        }
    }

    private static void isWhole(Platform platform, Sandbox sandbox, ContentStudio studio, String batch) throws SQLException, IOException {
        JsonNode made = studio.batch(batch);
        assertThat(made.path("status").asText()).as(made.toString()).isEqualTo("completed");
        assertThat(studio.count("content_pieces where batch_id = ?::uuid and status = 'ready'", batch)).isEqualTo(PIECES);
        assertThat(studio.count("assets a join content_pieces p on p.id = a.content_piece_id where p.batch_id = ?::uuid", batch))
                .isEqualTo(PIECES * CROPS);
        assertThat(studio.count("image_assets where studio_id = ?::uuid and type = 'content' and state = 'stored'", studio.id))
                .isEqualTo(PIECES * (CROPS + 1));
        assertThat(studio.count("image_assets where studio_id = ?::uuid and type = 'content' and state not in ('stored', 'removing')", studio.id))
                .isZero();
        long going = studio.count("image_assets where studio_id = ?::uuid and type = 'content' and state = 'removing'", studio.id);
        assertThat(objects(platform, studio)).isBetween(PIECES * (CROPS + 2L), PIECES * (CROPS + 2L) + 2 * going);
        assertThat(studio.count("budget_spends where batch_id = ?::uuid and status = 'held'", batch)).isZero();
        assertThat(studio.count("renderings r join content_pieces p on p.id = r.subject_id "
                + "where p.batch_id = ?::uuid and r.delivered_at is null", batch)).isZero();
        int ideal = 0;
        int drawn = 0;
        for (long seed : seeds(platform, batch)) {
            ideal++;
            drawn += sandbox.drawn(seed);
        }
        LOG.info("Seed {}, {} kills: {} pictures were ordered, {} drawn, for {} pieces", SEED, KILLS, ideal, drawn, PIECES);
        assertThat(drawn).isBetween(ideal, ideal + KILLS * AT_ONCE);
    }

    /** Of all orders of the batch. */
    private static List<Long> seeds(Platform platform, String batch) throws SQLException {
        List<Long> seeds = new ArrayList<>();
        try (Connection connection = platform.connect(); Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select (r.what ->> 'seed')::bigint from renderings r join content_pieces p "
                        + "on p.id = r.subject_id where r.state = 'drawn' and p.batch_id = '" + batch + "'")) {
            while (rows.next()) {
                seeds.add(rows.getLong(1));
            }
        }
        return seeds;
    }

    private static String states(Platform platform, String batch) throws SQLException {
        StringBuilder states = new StringBuilder();
        try (Connection connection = platform.connect(); Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select status, count(*) from content_pieces where batch_id = '" + batch
                        + "' group by 1 order by 1")) {
            while (rows.next()) {
                states.append(rows.getString(1)).append(' ').append(rows.getLong(2)).append("; ");
            }
        }
        return states.toString();
    }

    private static long objects(Platform platform, ContentStudio studio) throws IOException {
        Path folder = platform.directory().storage().resolve(platform.told("S3_BUCKET")).resolve("content").resolve(studio.avatar);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
