package com.vixenbliss.creator.companion.chat;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.recall.Pairs;
import com.vixenbliss.creator.companion.recall.RecallSettings;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL, whose rows are made older: when the notice that an AI is speaking is given. */
class DisclosureTest {

    private static final int DAY = 24 * 60;
    private static final int MOST_MINUTES = 180;
    private static final int PAUSE = 30;

    private final Scenario scene = new Scenario();
    private final TurnLedger ledger = new TurnLedger();

    DisclosureTest() {
        ledger.database = TestDatabase.get();
        ledger.pairs = new Pairs(null, new RecallSettings(Duration.ZERO, 1, 0, 0));
    }

    @Test
    void theFirstReplyOfASessionCarriesTheNotice() throws SQLException {
        assertThat(says().turn().discloses()).isTrue();
        assertThat(says().turn().discloses()).isFalse();

        minutesPass(PAUSE + 1);

        assertThat(says().turn().discloses()).isTrue();
    }

    @Test
    void whoTalksForADayIsToldEveryThreeHours() throws SQLException {
        Random pauses = new Random(7);
        int sinceNotice = 0;
        int notices = 0;
        assertThat(says().turn().discloses()).isTrue();

        for (int minute = 0; minute < DAY; ) {
            int pause = 1 + pauses.nextInt(PAUSE - 1);
            minutesPass(pause);
            minute += pause;
            sinceNotice += pause;
            boolean told = says().turn().discloses();
            assertThat(told || sinceNotice < MOST_MINUTES).as("%s minutes without a notice", sinceNotice).isTrue();
            notices += told ? 1 : 0;
            sinceNotice = told ? 0 : sinceNotice;
        }

        assertThat(notices).isBetween(8, 10);
    }

    @Test
    void whoseAgeIsInDoubtIsKnownUntilItIsSettled() throws SQLException {
        assertThat(says().person().ageInDoubt()).isFalse();

        run("insert into age_doubts (user_id) values (?)", scene.user);
        assertThat(says().person().ageInDoubt()).isTrue();

        run("update age_doubts set settled_at = now() where user_id = ?", scene.user);
        assertThat(says().person().ageInDoubt()).isFalse();
    }

    private TurnContext says() throws SQLException {
        return ledger.accept(new Line(scene.user, scene.character, null, null, "Still here.", null), new byte[] {1}, false,
                new Node("here")).orElseThrow();
    }

    private void minutesPass(int minutes) {
        run("update episodes set disclosed_at = disclosed_at - make_interval(mins => ?), last_message_at = last_message_at"
                + " - make_interval(mins => ?) where id = ?", minutes, minutes, scene.episode);
    }
}
