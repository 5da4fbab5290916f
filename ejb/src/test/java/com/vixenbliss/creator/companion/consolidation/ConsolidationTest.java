package com.vixenbliss.creator.companion.consolidation;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.evidence.Telling;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: what says the same becomes one memory, and comes apart with its evidence. */
class ConsolidationTest {

    private final Scenario scene = new Scenario();
    private final Pair pair = new Pair(scene.relationship, scene.user, scene.character);
    private final Consolidation consolidation = new Consolidation();

    ConsolidationTest() {
        consolidation.database = TestDatabase.get();
    }

    @Test
    void memoriesWhoseVectorsAreNearBecomeOneThatCitesAllLines() throws SQLException {
        Telling.of(scene, "person.home.city", "Berlin", "Ana lives in Berlin");
        Telling.of(scene, "person.residence", "Berlin", "Ana has made Berlin their home");
        vectors(1, 0);

        assertThat(consolidation.consolidate(pair)).isEqualTo(1);

        assertThat(one("select claim_key || cardinality(source_message_ids) from memory_events where user_id = ? and is_active", scene.user))
                .isEqualTo("person.home.city2");
        assertThat(one("select count(*) from memory_events where user_id = ?", scene.user)).isEqualTo("1");
        assertThat(consolidation.consolidate(pair)).isZero();
    }

    @Test
    void theyComeApartWhenTheEvidenceGoes() throws SQLException {
        UUID first = Telling.of(scene, "person.home.city", "Berlin", "Ana lives in Berlin");
        Telling.of(scene, "person.residence", "Berlin", "Ana has made Berlin their home");
        vectors(1, 0);
        consolidation.consolidate(pair);

        Telling.takenBack(scene, first);

        assertThat(one("select claim_key || ' ' || summary from memory_events where user_id = ? and is_active", scene.user))
                .isEqualTo("person.residence Ana has made Berlin their home");
    }

    @Test
    void whatOnlySharesAValueStaysApart() throws SQLException {
        Telling.of(scene, "person.home.city", "Berlin", "Ana lives in Berlin");
        Telling.of(scene, "person.birthplace", "Berlin", "Ana was born in Berlin");

        assertThat(consolidation.consolidate(pair)).isZero();
    }

    @Test
    void aPairIsLookedThroughOnceUntilSomethingIsNew() throws SQLException {
        UUID before = new UUID(scene.relationship.getMostSignificantBits(), scene.relationship.getLeastSignificantBits() - 1);
        Telling.of(scene, "person.home.city", "Berlin", "Ana lives in Berlin");
        assertThat(consolidation.pairs(before, 1)).containsExactly(pair);

        consolidation.consolidate(pair);

        assertThat(consolidation.pairs(before, 1)).doesNotContain(pair);
    }

    private void vectors(float x, float y) {
        run("update memory_events set embedding_model = 'm', embedding = ? where user_id = ?", ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putFloat(x).putFloat(y).array(), scene.user);
    }
}
