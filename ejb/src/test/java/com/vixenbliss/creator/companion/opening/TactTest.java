package com.vixenbliss.creator.companion.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.companion.opening.Tact.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a character may speak unasked. The clock is the candidate's. */
class TactTest {

    private static final Duration SPREAD = Duration.ofMinutes(20);

    private final Tact tact = new Tact(Duration.ofHours(1));

    @Test
    void somebodyWhoIsAwayAndAskedForItIsSpokenTo() {
        assertThat(on(Due.hook())).isEqualTo(new Verdict.Speak());
    }

    @Test
    void whoDidNotAskForItIsNotSpokenTo() {
        assertThat(until(Due.hook().of(FollowUpWishes.USUAL))).isEqualTo(Due.EXPIRES);
        assertThat(until(Due.hook().of(Due.wishing("22:00", "08:00", 0)))).isEqualTo(Due.EXPIRES);
        assertThat(until(Due.hook().suspended())).isEqualTo(Due.EXPIRES);
    }

    @Test
    void nobodyIsWokenUp() {
        Instant morning = Instant.parse("2026-11-28T07:00:00Z");

        assertThat(until(Due.hook().at("2026-11-27T21:00:00Z"))).isBetween(morning, morning.plus(SPREAD));
        assertThat(until(Due.hook().at("2026-11-28T02:00:00Z"))).isBetween(morning, morning.plus(SPREAD));
        assertThat(on(Due.hook().at("2026-11-28T07:00:00Z"))).isEqualTo(new Verdict.Speak());
    }

    @Test
    void whoHasFlownToAnotherZoneSleepsThere() {
        Due hook = Due.hook().at("2026-11-28T07:30:00Z");

        assertThat(on(hook)).isEqualTo(new Verdict.Speak());
        assertThat(until(hook.in("America/Los_Angeles"))).isAfterOrEqualTo(Instant.parse("2026-11-28T16:00:00Z"));
    }

    @Test
    void enoughIsEnoughForADayOfThePersons() {
        Due one = Due.hook().of(Due.wishing("22:00", "08:00", 1));
        Instant midnight = Instant.parse("2026-11-27T23:00:00Z");

        assertThat(until(one.raisedAt("2026-11-27T09:00:00Z"))).isBetween(midnight, midnight.plus(SPREAD));
        assertThat(on(one.raisedAt("2026-11-26T22:59:00Z"))).as("that was yesterday").isEqualTo(new Verdict.Speak());
    }

    @Test
    void whoIsHereIsNotAway() {
        assertThat(until(Due.hook().silentFor(Duration.ofMinutes(40)))).isEqualTo(Due.FRIDAY.plus(Duration.ofMinutes(20)));
        assertThat(on(Due.hook().withTurnUnderWay())).isInstanceOf(Verdict.Wait.class);
    }

    @Test
    void nobodySpeaksTwiceWithoutAnAnswerNorAfterARuleSpoke() {
        assertThat(on(Due.hook().after("proactive"))).isInstanceOf(Verdict.Wait.class);
        assertThat(on(Due.hook().after("rule"))).isInstanceOf(Verdict.Wait.class);
        assertThat(on(Due.hook().after("stop"))).isEqualTo(new Verdict.Speak());
    }

    @Test
    void aLineThatIsNotLearnedFromYetMayHaveSettledIt() {
        assertThat(until(Due.hook().unlearnedYet())).isBefore(Due.FRIDAY.plus(Duration.ofMinutes(5)));
    }

    @Test
    void whatIsStaleIsLeftUnsaidAndNothingWaitsLongerThanThat() {
        assertThat(on(Due.hook().at("2026-12-04T18:00:00Z"))).isEqualTo(new Verdict.Expire());
        assertThat(until(Due.hook().at("2026-12-04T17:00:00Z").after("rule"))).isEqualTo(Due.EXPIRES);
    }

    private Verdict on(Due hook) {
        return tact.on(hook.read());
    }

    private Instant until(Due hook) {
        return ((Verdict.Wait) on(hook)).until();
    }
}
