package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database restarts under people who talk: they are asked to come again, and the server heals by itself. */
class RestartedDatabaseIT {

    private static final Logger LOG = LoggerFactory.getLogger(RestartedDatabaseIT.class);
    private static final int A_WHILE = 16;

    @Test
    void peopleSeeOnly503AndLoseNothing(Platform platform) {
        String server = platform.told("WILDFLY_PID");
        Crowd crowd = Crowd.talking(platform);
        Aftermath aftermath = new Aftermath(platform, crowd.character());
        crowd.hears(A_WHILE);

        platform.restartPostgres();
        long restarted = System.nanoTime();
        crowd.hears(1);
        Duration healing = Duration.ofNanos(System.nanoTime() - restarted);
        crowd.hears(A_WHILE);
        crowd.stop();
        Duration settling = aftermath.settles();

        LOG.info("Talking {} ms after the database, settled after {} ms; {} lines acknowledged; requests ended {}",
                healing.toMillis(), settling.toMillis(), crowd.acknowledged().size(), crowd.endings());
        assertThat(platform.told("WILDFLY_PID")).isEqualTo(server);
        assertThat(Set.of("done", "error", "503")).containsAll(crowd.endings().keySet());
        aftermath.isWhole(crowd.acknowledged());
    }
}
