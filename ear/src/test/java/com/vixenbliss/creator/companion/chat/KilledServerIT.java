package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kill -9} of the server at random moments while people talk. {@code -Dkills=20} makes the storm longer than
 * the three kills of an ordinary build; {@code -Dseed=…} repeats the moments of another run, as the log tells them.
 */
class KilledServerIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledServerIT.class);
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void nothingThatWasAcknowledgedIsLostOrDoubled(Platform platform) {
        Random moments = new Random(SEED);
        Crowd crowd = Crowd.talking(platform);
        Aftermath aftermath = new Aftermath(platform, crowd.character());
        crowd.hears(1);

        for (int kill = 1; kill <= KILLS; kill++) {
            Duration moment = Duration.ofMillis(moments.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
            await().pollDelay(moment).atMost(PATIENCE).until(() -> true);
            LOG.info("Seed {}, kill {} of {} after {} ms: {}",
                    SEED, kill, KILLS, moment.toMillis(), killed(platform, crowd, aftermath));
        }
        crowd.stop();
        Duration settling = aftermath.settles();

        LOG.info("Seed {}, {} kills: {} lines acknowledged, {} stored, settled after {} ms; requests ended {}",
                SEED, KILLS, crowd.acknowledged().size(), aftermath.lines(), settling.toMillis(), crowd.endings());
        assertThat(crowd.acknowledged()).isNotEmpty();
        aftermath.isWhole(crowd.acknowledged());
    }

    /** What died with the server, and how long until it was back and somebody had a reply. */
    private static String killed(Platform platform, Crowd crowd, Aftermath aftermath) {
        platform.killServer();
        long begun = System.nanoTime();
        long open = aftermath.openTurns();
        platform.startServer();
        long ready = millisSince(begun);
        crowd.hears(1);
        return "%d turns under way, ready after %d ms, talking after %d ms".formatted(open, ready, millisSince(begun));
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
