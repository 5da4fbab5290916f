package com.vixenbliss.creator.companion.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Change;
import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BondTest {

    private static final Instant THEN = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void stagesFollowOneAnotherAndTheLastStaysFull() {
        Bond bond = Bond.NEW;
        List<Stage> entered = new ArrayList<>();
        for (int turn = 0; turn < 60; turn++) {
            Bond.Step step = bond.moved(closer(10));
            step.entered().ifPresent(entered::add);
            bond = step.bond();
        }

        assertThat(entered).containsExactly(Stage.FRIENDLY, Stage.CLOSE, Stage.INTIMATE);
        assertThat(bond.progress()).isEqualTo(100);
        assertThat(bond.milestones()).extracting("name").containsExactly("became friendly", "became close", "became intimate");
    }

    @Test
    void oneTurnMovesLittleWhoeverJudgesIt() {
        Bond bond = Bond.NEW.moved(new Movement(10_000, "", "", 10_000, List.of(), THEN)).bond();

        assertThat(bond.dynamic().tensionLevel()).isEqualTo(30);
        assertThat(bond.progress()).isEqualTo(10);
    }

    @Test
    void theLastTenBeatsAreKept() {
        Bond bond = Bond.NEW;
        for (int beat = 1; beat <= 14; beat++) {
            bond = bond.moved(new Movement(0, "", "beat " + beat, 0, List.of(), THEN)).bond();
        }

        assertThat(bond.dynamic().recentBeats()).hasSize(Dynamic.BEATS).startsWith("beat 5").endsWith("beat 14");
    }

    @Test
    void whatDoesNotMoveIsNoChange() {
        Bond calm = new Bond(Stage.CLOSE, 40, new Dynamic(0, "warm", List.of()), List.of());

        assertThat(calm.moved(new Movement(-5, "warm", "", 0, List.of(), THEN)).changes()).isEmpty();
    }

    @Test
    void aMilestoneIsReachedOnce() {
        Movement first = new Movement(0, "", "", 0, List.of("first secret", "First Secret"), THEN);

        Bond bond = Bond.NEW.moved(first).bond().moved(first).bond();

        assertThat(bond.milestones()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyHistoryReplaysToTheState(long seed) {
        Random random = new Random(seed);
        Bond bond = Bond.NEW;
        List<Change> history = new ArrayList<>();
        for (int turn = 0; turn < 300; turn++) {
            Bond.Step step = bond.moved(any(random));
            history.addAll(step.changes());
            bond = step.bond();

            assertThat(bond.progress()).isBetween(0, 100);
            assertThat(bond.dynamic().tensionLevel()).isBetween(0, 100);
        }

        assertThat(Bond.replay(history)).isEqualTo(bond);
    }

    private static Movement any(Random random) {
        return new Movement(random.nextInt(-30, 30), random.nextBoolean() ? "tone" + random.nextInt(4) : "",
                random.nextBoolean() ? "beat" + random.nextInt(50) : "", random.nextInt(-5, 20),
                random.nextInt(9) == 0 ? List.of("first " + random.nextInt(90)) : List.of(), THEN.plusSeconds(random.nextInt(999)));
    }

    private static Movement closer(int progress) {
        return new Movement(0, "", "", progress, List.of(), THEN);
    }
}
