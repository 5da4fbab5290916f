package com.vixenbliss.creator.companion.recall;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.recall.index.Abstention;
import com.vixenbliss.creator.companion.recall.index.Asker;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex.Search;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: indexes of two nodes follow the rows, and each pair has its own. */
class PairsTest {

    private final Scenario scene = new Scenario();
    private final PairKey pair = new PairKey(scene.user, scene.character);
    private final Pairs here = node();
    private final Pairs there = node();

    @Test
    void whatOneNodeWritesAnotherFindsAtOnce() throws SQLException {
        UUID memory = remember(scene.user, "Alex plays the oboe");
        assertThat(find(here, "oboe")).containsExactly("Alex plays the oboe");
        assertThat(find(there, "oboe")).containsExactly("Alex plays the oboe");

        run("update memory_events set summary = 'Alex plays the bassoon' where id = ?", memory);
        assertThat(find(here, "oboe")).isEmpty();
        assertThat(find(there, "bassoon")).containsExactly("Alex plays the bassoon");

        run("update memory_events set summary = '', is_active = false, forgotten_at = now() where id = ?", memory);
        assertThat(find(here, "bassoon")).isEmpty();
        assertThat(find(there, "bassoon")).isEmpty();
    }

    @Test
    void whatCommitsLateIsNotMissed() throws SQLException {
        remember(scene.user, "Alex plays the oboe");
        try (Connection slow = TestDatabase.get().getConnection(); Statement sql = slow.createStatement()) {
            slow.setAutoCommit(false);
            sql.execute("update memory_events set summary = 'Alex plays the tuba' where user_id = '" + scene.user + "'");
            assertThat(find(here, "oboe")).hasSize(1);
            remember(scene.user, "Alex has a canary");
            assertThat(find(here, "canary")).hasSize(1);
            slow.commit();
        }

        assertThat(find(here, "tuba")).containsExactly("Alex plays the tuba");
    }

    @Test
    void rowsThatAreGoneAltogetherAreGone() throws SQLException {
        UUID memory = remember(scene.user, "Alex plays the oboe");
        remember(scene.user, "Alex has a canary");
        assertThat(find(here, "oboe")).hasSize(1);

        run("delete from memory_events where id = ?", memory);

        assertThat(find(here, "oboe")).isEmpty();
        assertThat(find(here, "canary")).hasSize(1);
    }

    @Test
    void nobodyFindsWhatAnotherOrAnotherCharacterRemembers() throws SQLException {
        Scenario others = new Scenario();
        remember(scene.user, "Alex plays the oboe");
        run("""
            insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at, valid_from)
            values (gen_random_uuid(), ?, ?, 'fact', 'Kim plays the oboe', 'person.kim', 0.5, now(), now())
            """, others.user, scene.character);
        run("""
            insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at, valid_from)
            values (gen_random_uuid(), ?, ?, 'fact', 'Alex lost the oboe', 'person.lost', 0.5, now(), now())
            """, scene.user, others.character);

        assertThat(find(here, "oboe")).containsExactly("Alex plays the oboe");
    }

    @Test
    void moreThanATurnBringsAlongIsReadByItself() throws SQLException {
        run("""
            insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at, valid_from)
            select gen_random_uuid(), ?, ?, 'fact', 'Note number' || n, 'note.' || n, 0.5, now(), now() from generate_series(1, 1000) n
            """, scene.user, scene.character);
        assertThat(find(here, "number1000")).containsExactly("Note number1000");

        run("update memory_events set summary = replace(summary, 'number', 'figure') where user_id = ?", scene.user);

        assertThat(find(here, "figure1000")).containsExactly("Note figure1000");
        assertThat(find(here, "number1000")).isEmpty();
    }

    @Test
    void vectorsThatComeLaterArrive() throws SQLException {
        UUID memory = remember(scene.user, "Alex plays the oboe");
        assertThat(here.current(pair).hasVectors("embedder-1")).isFalse();

        run("update memory_events set embedding = ?, embedding_model = 'embedder-1' where id = ?",
                ByteVector.of(new float[] {0.6f, 0.8f, 0, 0}).stored(), memory);

        assertThat(here.current(pair).hasVectors("embedder-1")).isTrue();
        assertThat(there.current(pair).hasVectors("embedder-1")).isTrue();
    }

    @Test
    void aDatabaseThatWasRestoredIsFollowedAllTheSame() throws SQLException {
        UUID memory = remember(scene.user, "Alex plays the oboe");
        run("alter table memory_events disable trigger memory_changed");
        run("update memory_events set changed_in = '9000000000000' where id = ?", memory);
        run("alter table memory_events enable trigger memory_changed");
        assertThat(find(here, "oboe")).hasSize(1);

        remember(scene.user, "Alex has a canary");

        assertThat(here.current(pair).rows()).isEqualTo(2);
        assertThat(find(here, "canary")).hasSize(1);
    }

    private UUID remember(UUID user, String summary) {
        UUID id = UUID.randomUUID();
        run("""
            insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at, valid_from)
            values (?, ?, ?, 'fact', ?, 'person.' || ?, 0.5, now(), now())
            """, id, user, scene.character, summary, id.toString());
        return id;
    }

    private List<String> find(Pairs node, String words) throws SQLException {
        MemoryIndex index = node.current(pair);
        return index.search(new Search(words, Instant.now(), Asker.in(ZoneOffset.UTC), null, null, 10, true, new Abstention(0.2, 0.75))).stream()
                .map(hit -> hit.memory().summary()).toList();
    }

    private static Pairs node() {
        PairRows rows = new PairRows();
        rows.database = TestDatabase.get();
        return new Pairs(rows, new RecallSettings(Duration.ZERO, 64, 0.2, 0.75));
    }
}
