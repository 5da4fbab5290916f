package com.vixenbliss.creator.monetisation.credits;

import static com.vixenbliss.creator.monetisation.credits.Till.SCENE;
import static com.vixenbliss.creator.monetisation.credits.Till.sparks;
import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.monetisation.credits.Reservation.State;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One person's Sparks, against a real PostgreSQL. */
class CreditsServiceTest {

    private final Till till = new Till();
    private final UUID user = Till.person();

    @Test
    void everybodyBeginsWithTheWelcomeSparksOnce() {
        assertThat(till.balance(user)).isEqualTo(sparks(100, 0));
        assertThat(till.balance(user)).isEqualTo(sparks(100, 0));
        assertThat(Till.booked(user)).isEqualTo(100);
    }

    @Test
    void whereNothingIsGivenForAWelcomeThereIsNoEntry() {
        UUID other = Till.person();

        assertThat(new Till(0).balance(other)).isEqualTo(sparks(0, 0));
        assertThat(till.balance(other)).as("a welcome is no raise").isEqualTo(sparks(0, 0));
    }

    @Test
    void reservedSparksAreHeldBackAndSpentWhenCaptured() {
        UUID scene = till.reserved(user, 30);
        assertThat(till.balance(user)).isEqualTo(sparks(100, 30));
        assertThat(till.balance(user).available()).isEqualTo(Credits.of(70));

        till.capture(scene);

        assertThat(till.balance(user)).isEqualTo(sparks(70, 0));
        assertThat(Till.booked(user)).isEqualTo(70);
        assertThat(till.spent.events()).containsExactly(new CreditsSpent(user, Credits.of(30), SCENE, scene));
    }

    @Test
    void releasedSparksLeaveNoTraceInTheBooks() {
        UUID scene = till.reserved(user, 30);

        till.release(scene);

        assertThat(till.balance(user)).isEqualTo(sparks(100, 0));
        assertThat(one("select count(*) from ledger_transactions where reference = ?", scene)).isEqualTo("0");
        assertThat(till.spent.events()).isEmpty();
    }

    @Test
    void whatHasBeenDoneOnceIsNotDoneAgain() {
        UUID scene = TimeOrderedId.next();
        Reservation first = till.reserve(user, 30, scene);

        assertThat(till.reserve(user, 30, scene)).isEqualTo(first);
        till.capture(scene);
        till.capture(scene);

        assertThat(till.reserve(user, 30, scene).state()).isEqualTo(State.CAPTURED);
        assertThat(till.balance(user)).isEqualTo(sparks(70, 0));
        assertThat(till.spent.events()).hasSize(1);
        UUID dropped = till.reserved(user, 20);
        till.release(dropped);
        till.release(dropped);
        assertThat(till.balance(user)).isEqualTo(sparks(70, 0));
    }

    @Test
    void whatWasReleasedIsNotSpentAndWhatWasSpentIsNotReleased() {
        UUID released = till.reserved(user, 30);
        till.release(released);
        UUID captured = till.reserved(user, 20);
        till.capture(captured);

        assertThatThrownBy(() -> till.capture(released)).isInstanceOfSatisfying(Fault.class, this::isResolved);
        assertThatThrownBy(() -> till.release(captured)).isInstanceOfSatisfying(Fault.class, this::isResolved);
        assertThatThrownBy(() -> till.reserve(user, 30, released)).isInstanceOfSatisfying(Fault.class, this::isResolved);
        assertThat(till.balance(user)).isEqualTo(sparks(80, 0));
    }

    @Test
    void aReservationStandsForOnePersonAndOneAmount() {
        UUID scene = till.reserved(user, 30);

        assertThatThrownBy(() -> till.reserve(user, 31, scene)).hasMessageContaining("Other Sparks");
        assertThatThrownBy(() -> till.reserve(Till.person(), 30, scene)).hasMessageContaining("Other Sparks");
        assertThat(till.balance(user)).isEqualTo(sparks(100, 30));
    }

    @Test
    void whoHasTooFewIsToldThePriceAndWhatIsLeft() {
        till.reserved(user, 96);

        assertThatThrownBy(() -> till.reserve(user, 5, TimeOrderedId.next()))
                .isInstanceOfSatisfying(CreditsTooFew.class, few -> {
                    assertThat(few.kind()).isEqualTo(Kind.PAYMENT_REQUIRED);
                    assertThat(few.code()).isEqualTo("credits-too-few");
                })
                .hasMessage("This costs 5 Sparks, and 4 Sparks can be spent (100 Sparks, of which 96 are reserved).");
        assertThat(till.balance(user)).isEqualTo(sparks(100, 96));
    }

    @Test
    void whoGoesOnWithoutMayAskWhetherThereAreEnough() {
        assertThat(JoinedDatabase.in(() -> till.service.tryReserve(user, Credits.of(101), SCENE, user))).isEmpty();
        assertThat(JoinedDatabase.in(() -> till.service.tryReserve(user, Credits.of(100), SCENE, user))).isPresent();
    }

    @Test
    void whatCostsNothingIsReservedAndCapturedAlike() {
        UUID scene = till.reserved(user, 0);

        till.capture(scene);

        assertThat(till.balance(user)).isEqualTo(sparks(100, 0));
        assertThat(one("select status from credit_reservations where reference = ?", scene)).isEqualTo("captured");
        assertThat(one("select count(*) from ledger_transactions where reference = ?", scene)).isEqualTo("0");
    }

    @Test
    void nothingIsCapturedThatWasNotReserved() {
        assertThatThrownBy(() -> till.capture(TimeOrderedId.next()))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_FOUND));
        till.release(TimeOrderedId.next());
    }

    @Test
    void aGrantComesOnceForItsKey() {
        UUID key = TimeOrderedId.next();

        till.grant(user, 50, key);
        till.grant(user, 50, key);

        assertThat(till.balance(user)).isEqualTo(sparks(150, 0));
    }

    @Test
    void whatTheCallerUndoesIsUndoneHere() {
        till.balance(user);
        UUID scene = TimeOrderedId.next();

        assertThatThrownBy(() -> JoinedDatabase.run(() -> {
            till.service.reserve(user, Credits.of(30), SCENE, scene);
            till.service.capture(SCENE, scene);
            throw new IllegalStateException("the picture's row could not be written");
        })).hasMessageContaining("could not be written");

        assertThat(till.balance(user)).isEqualTo(sparks(100, 0));
        assertThat(one("select count(*) from credit_reservations where reference = ?", scene)).isEqualTo("0");
    }

    @Test
    void theDatabaseRefusesWhatTheServiceWouldNotDo() {
        till.reserved(user, 30);

        assertThatThrownBy(() -> run("update credit_balances set reserved = 101 where user_id = ?", user)).hasMessageContaining("check");
        assertThatThrownBy(() -> run("update credit_balances set balance = -1, reserved = -1 where user_id = ?", user))
                .hasMessageContaining("check");
        assertThatThrownBy(() -> JoinedDatabase.run(() -> till.wallets.spend(till.wallets.of(user),
                new Reservation(TimeOrderedId.next(), user, Credits.of(71), SCENE, TimeOrderedId.next(), State.HELD))))
                .as("a booking that would take what is held back").hasMessageContaining("credit_balances_check");
    }

    private void isResolved(Fault fault) {
        assertThat(fault.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(fault.code()).isEqualTo("reservation-resolved");
    }
}
