package com.vixenbliss.creator.companion.acquaintance;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a studio has to do with. */
class StudioClienteleTest {

    private final StudioClientele clientele = new StudioClientele();
    private final Scenario scene = new Scenario();

    @BeforeEach
    void open() {
        clientele.entities = JoinedDatabase.manager();
    }

    @Test
    void aStudioKnowsWhoKnowsOneOfItsCharacters() {
        assertThat(knows(scene.studio, scene.user)).isTrue();
    }

    @Test
    void itKnowsNobodyElse() {
        Scenario other = new Scenario();

        assertThat(knows(scene.studio, other.user)).isFalse();
        assertThat(knows(other.studio, scene.user)).isFalse();
    }

    @Test
    void whoHasLeftIsNobodyAnyMore() {
        run("update users set status = 'erased' where id = ?", scene.user);

        assertThat(knows(scene.studio, scene.user)).isFalse();
    }

    private boolean knows(UUID studio, UUID user) {
        return JoinedDatabase.in(() -> clientele.knows(studio, user));
    }
}
