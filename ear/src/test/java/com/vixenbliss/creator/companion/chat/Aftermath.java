package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the database holds of one character's conversations after a storm. */
final class Aftermath {

    private static final Duration SETTLING = Duration.ofSeconds(120);

    private static final String OPEN_TURNS =
            "select count(*) from turns where character_id = ?::uuid and status in ('queued', 'running')";
    private static final String OPEN_EXCHANGES = """
            select count(*) from turns t left join exchanges x on x.turn_id = t.id
             where t.character_id = ?::uuid and (x.status is null or x.status in ('pending', 'processing'))
            """;
    private static final String LINES = """
            select l.content, count(*) from messages l join episodes e on e.id = l.episode_id
             where e.character_id = ?::uuid and l.role = 'user' group by l.content
            """;
    private static final String LIKINGS = """
            select 'I love ' || (content ->> 'value') || '.', count(*) from memory_events
             where character_id = ?::uuid and is_active and claim_key like 'person.likes.%' group by 1
            """;
    private static final String TURNS = "select status, count(*) from turns where character_id = ?::uuid group by 1";
    private static final String EXCHANGES = """
            select x.status, count(*) from turns t join exchanges x on x.turn_id = t.id
             where t.character_id = ?::uuid group by 1
            """;
    private static final String LINES_WITHOUT_EXACTLY_ONE_REPLY = """
            select count(*) from messages l join episodes e on e.id = l.episode_id
             where e.character_id = ?::uuid and l.role = 'user'
               and 1 <> (select count(*) from messages r where r.turn_id = l.turn_id and r.role = 'assistant')
            """;
    private static final String MISCOUNTED_EPISODES = """
            select count(*) from episodes e
             where e.character_id = ?::uuid
               and (e.message_count <> (select count(*) from messages m where m.episode_id = e.id)
                    or e.running_turn_id is not null)
            """;

    private final Platform platform;
    private final String character;

    Aftermath(Platform platform, String character) {
        this.platform = platform;
        this.character = character;
    }

    /** Waits until nothing is under way any more; answers how long that took. */
    Duration settles() {
        long begun = System.nanoTime();
        await().atMost(SETTLING).until(() -> count(OPEN_TURNS) == 0 && count(OPEN_EXCHANGES) == 0);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Turns that wait or are with the model. */
    long openTurns() {
        return count(OPEN_TURNS);
    }

    /** Each promise was kept once, and what nobody was promised did not happen twice either. */
    void isWhole(Set<String> acknowledged) {
        Map<String, Integer> lines = counted(LINES);
        assertThat(lines.keySet()).as("acknowledged lines are there").containsAll(acknowledged);
        assertThat(lines.values()).as("how often each line is there").containsOnly(1);
        assertThat(counted(TURNS)).as("turns").containsOnlyKeys("completed");
        assertThat(count(LINES_WITHOUT_EXACTLY_ONE_REPLY)).as("lines without exactly one reply").isZero();
        assertThat(counted(EXCHANGES)).as("exchanges").isEqualTo(Map.of("done", lines.size()));
        assertThat(counted(LIKINGS)).as("memories: each line once").isEqualTo(lines);
        assertThat(count(MISCOUNTED_EPISODES)).as("episodes that are miscounted or still held").isZero();
    }

    int lines() {
        return counted(LINES).size();
    }

    private long count(String query) {
        return query(query, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private Map<String, Integer> counted(String query) {
        return query(query, rows -> {
            Map<String, Integer> counted = new HashMap<>();
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getInt(2));
            }
            return counted;
        });
    }

    private <T> T query(String query, Reading<T> reading) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(query)) {
            sql.setString(1, character);
            try (ResultSet rows = sql.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
