package com.vixenbliss.creator.companion.revision;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.companion.exchange.Pupil;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Against a real PostgreSQL: what a turn bore goes with it, and the relationship is what the other turns make of it. */
class RevisionServiceTest {

    private static final String BOND = "select stage || stage_progress || dynamic || milestones from relationships where id = ?";

    private final Scenario scene = new Scenario();
    private final Pupil pupil = new Pupil(scene);
    private final List<UUID> woken = new ArrayList<>();
    private final RevisionService revisions = new RevisionService(null, null, (queue, id) -> woken.add(id));

    RevisionServiceTest() {
        revisions.database = TestDatabase.get();
    }

    @Test
    void aDeletedLineTakesItsReplyItsMovementAndItsFactsAlong() {
        UUID first = scene.turn("I like tea", "Good.");
        pupil.learn(first, "tea", 4, 7);
        String before = one(BOND, scene.relationship);
        UUID second = scene.turn("I like coffee", "Good.");
        pupil.learn(second, "coffee", 4, 7);

        revisions.delete(scene.user, scene.episode, line(second));

        assertThat(one(BOND, scene.relationship)).isEqualTo(before);
        assertThat(one("select string_agg(claim_key, ',') from memory_events where user_id = ?", scene.user)).isEqualTo("person.likes.tea");
        assertThat(one("select count(*) from messages where turn_id = ?", second)).isEqualTo("0");
        assertThat(one("select count(*) from relationship_events where turn_id = ?", second)).isEqualTo("0");
        assertThat(one("select status from exchanges where turn_id = ?", second)).isEqualTo("done");
        assertThat(woken).isEmpty();
    }

    @Test
    void whoIsLearningFromALineWhileItIsDeletedComesTooLate() {
        UUID turn = scene.turn("I like tea", "Good.");
        var inHand = pupil.claim(turn);

        revisions.delete(scene.user, scene.episode, line(turn));

        assertThat(pupil.complete(inHand, "tea", 4, 7)).isEmpty();
        assertThat(one("select count(*) from memory_events where user_id = ?", scene.user)).isEqualTo("0");
    }

    @Test
    void aDeletedReplyIsLearnedAroundAndItsLineCanBeAnsweredAnew() {
        UUID turn = scene.turn("I like tea", "Good.");
        pupil.learn(turn, "tea", 4, 7);
        String reply = one("select id from messages where turn_id = ? and role = 'assistant'", turn);

        revisions.delete(scene.user, scene.episode, UUID.fromString(reply));

        assertThat(woken).containsExactly(turn);
        assertThat(one("select status || failure_code from turns where id = ?", turn)).isEqualTo("failedreply-deleted");
        pupil.learn(turn, "tea", 2, 3);
        assertThat(one("select stage_progress from relationships where id = ?", scene.relationship)).isEqualTo("3");
        assertThat(one("select count(*) from memory_events where user_id = ?", scene.user)).isEqualTo("1");
    }

    @Test
    void whileATurnIsUnderWayNothingIsChanged() {
        UUID turn = scene.turn("I like tea", "Good.");
        run("update episodes set running_turn_id = ? where id = ?", turn, scene.episode);

        assertThatThrownBy(() -> revisions.delete(scene.user, scene.episode, line(turn)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("turn-running"));
        assertThatThrownBy(() -> revisions.delete(UUID.randomUUID(), scene.episode, line(turn)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("message-not-found"));
        assertThat(one("select count(*) from messages where turn_id = ?", turn)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theRelationshipIsWhatTheRemainingTurnsMakeOfIt(long seed) {
        Random random = new Random(seed);
        Scenario afresh = new Scenario();
        Pupil other = new Pupil(afresh);
        List<UUID> turns = new ArrayList<>();
        List<int[]> moves = new ArrayList<>();
        for (int turn = 0; turn < 30; turn++) {
            turns.add(scene.turn("line " + turn, "reply"));
            moves.add(new int[] {random.nextInt(-10, 11), random.nextInt(0, 11)});
            pupil.learn(turns.getLast(), null, moves.getLast()[0], moves.getLast()[1]);
        }
        for (int gone = 0; gone < 10; gone++) {
            int at = random.nextInt(turns.size());
            revisions.delete(scene.user, scene.episode, line(turns.remove(at)));
            moves.remove(at);
        }

        moves.forEach(move -> other.learn(afresh.turn("line", "reply"), null, move[0], move[1]));

        String withoutTimes = "select stage || stage_progress || dynamic || jsonb_array_length(milestones) from relationships where id = ?";
        assertThat(one(withoutTimes, scene.relationship)).isEqualTo(one(withoutTimes, afresh.relationship));
        assertThat(pupil.replays()).isTrue();
    }

    private static UUID line(UUID turn) {
        return UUID.fromString(one("select user_message_id from turns where id = ?", turn));
    }
}
