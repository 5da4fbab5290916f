package com.vixenbliss.creator.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What dies comes back, without anybody repairing anything by hand. */
class RecoveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aRestartedDatabaseHealsWithoutRestartingTheServer(Platform platform, Api api) {
        String server = platform.told("WILDFLY_PID");

        platform.restartPostgres();

        await().atMost(PATIENCE).until(() -> api.getPage("/health/ready").status() == 200);
        assertThat(platform.told("WILDFLY_PID")).isEqualTo(server);
    }

    @Test
    void aKilledServerComesBackOnTheSameData(Platform platform, Api api) throws SQLException {
        String killed = platform.told("WILDFLY_PID");
        long people = count(platform, "users");

        platform.killServer();
        platform.startServer();

        assertThat(api.getPage("/health/ready").status()).isEqualTo(200);
        assertThat(platform.told("WILDFLY_PID")).isNotEqualTo(killed);
        assertThat(count(platform, "users")).isEqualTo(people).isPositive();
    }

    private static long count(Platform platform, String table) throws SQLException {
        try (Connection connection = platform.connect();
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
