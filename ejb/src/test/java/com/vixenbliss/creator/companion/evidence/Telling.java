package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.companion.evidence.Evidence.Source;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lines of somebody, learned from in the test database. */
public final class Telling {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static int minutes;

    private Telling() {}

    /** @return the line */
    public static UUID of(Scenario scene, String key, String value, String summary) throws SQLException {
        UUID line = UUID.randomUUID();
        writing(writing -> writing.learn(at(scene, line), List.of(Saying.of(key, value, summary))));
        return line;
    }

    public static void takenBack(Scenario scene, UUID line) throws SQLException {
        writing(writing -> writing.withdraw(at(scene, line)));
    }

    private static Source at(Scenario scene, UUID line) {
        return new Source(scene.user, scene.character, line, line, scene.episode, MORNING.plusSeconds(60L * ++minutes));
    }

    private static void writing(Work work) throws SQLException {
        try (Connection connection = TestDatabase.get().getConnection()) {
            connection.setAutoCommit(false);
            work.run(new EvidenceWriting(connection));
            connection.commit();
        }
    }

    private interface Work {
        void run(EvidenceWriting writing) throws SQLException;
    }
}
