package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database goes away under people who talk: they are asked to come again, and the server heals by itself. */
class RestartedDatabaseIT {

    private static final Logger LOG = LoggerFactory.getLogger(RestartedDatabaseIT.class);
    private static final int A_FEW_LINES = 16;

    /** Longer than a finished reply is kept for a database that does not answer. */
    private static final Duration OUTAGE = Duration.ofSeconds(12);

    @Test
    void aRestartCosts503sAndNothingElse(Platform platform) {
        survives(platform, platform::restartPostgres);
    }

    @Test
    void anOutageCosts503sAndNothingElse(Platform platform) {
        survives(platform, () -> {
            platform.stopPostgres();
            await().pollDelay(OUTAGE).atMost(OUTAGE.multipliedBy(2)).until(() -> true);
            platform.startPostgres();
        });
    }

    private static void survives(Platform platform, Runnable disturbance) {
        String server = platform.told("WILDFLY_PID");
        Crowd crowd = Crowd.talking(platform);
        Aftermath aftermath = new Aftermath(platform, crowd.character());
        crowd.hears(A_FEW_LINES);

        disturbance.run();
        long back = System.nanoTime();
        crowd.hears(1);
        Duration healing = Duration.ofNanos(System.nanoTime() - back);
        crowd.hears(A_FEW_LINES);
        crowd.stop();
        Duration settling = aftermath.settles();

        LOG.info("Talking {} ms after the database, settled after {} ms; {} lines acknowledged; requests ended {}",
                healing.toMillis(), settling.toMillis(), crowd.acknowledged().size(), crowd.endings());
        assertThat(platform.told("WILDFLY_PID")).isEqualTo(server);
        assertThat(Set.of("done", "error", "503")).containsAll(crowd.endings().keySet());
        aftermath.isWhole(crowd.acknowledged());
    }
}
