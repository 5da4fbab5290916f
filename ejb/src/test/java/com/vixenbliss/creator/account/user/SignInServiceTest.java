package com.vixenbliss.creator.account.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.account.MovableClock;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServiceTest {

    private static final String ANA = "ana@example.com";

    private final MovableClock clock = new MovableClock(People.NOON);
    private final People people = new People(clock);

    @BeforeEach
    void anaIsRegistered() {
        people.registered(ANA);
    }

    @Test
    void theRightPasswordOpensInAnySpellingOfTheAddress() {
        assertThat(people.signIns.signIn(" Ana@EXAMPLE.com ", People.PASSWORD).email()).isEqualTo(ANA);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANA, "nobody@example.com", "no address at all"})
    void tenWrongPasswordsLockEveryAddressAlikeAndTheRightOneDoesNotHelp(String address) {
        for (int i = 0; i < 10; i++) {
            assertThat(refusal(address, "wrong")).isEqualTo(Kind.UNAUTHENTICATED);
        }

        Fault locked = catchThrowableOfType(Fault.class, () -> people.signIns.signIn(address, People.PASSWORD));

        assertThat(locked.kind()).isEqualTo(Kind.TOO_MANY);
        assertThat(locked.retryAfter().orElseThrow()).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
    }

    @Test
    void aLockEndsByItself() {
        for (int i = 0; i < 10; i++) {
            refusal(ANA, "wrong");
        }

        clock.advance(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(people.signIns.signIn(ANA, People.PASSWORD)).isNotNull();
    }

    @Test
    void wrongPasswordsFarApartDoNotAddUpAndARightOneClearsThem() {
        for (int i = 0; i < 9; i++) {
            refusal(ANA, "wrong");
        }
        clock.advance(Duration.ofMinutes(16));
        assertThat(refusal(ANA, "wrong")).isEqualTo(Kind.UNAUTHENTICATED);
        people.signIns.signIn(ANA, People.PASSWORD);

        for (int i = 0; i < 9; i++) {
            refusal(ANA, "wrong");
        }

        assertThat(people.signIns.signIn(ANA, People.PASSWORD)).isNotNull();
    }

    @Test
    void aBurstOf64GuessesGetsHardlyMoreThanTheLimit() throws Exception {
        List<Future<Kind>> guesses = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(64)) {
            for (int i = 0; i < 64; i++) {
                guesses.add(crowd.submit(() -> refusal(ANA, "wrong")));
            }
        }

        long tried = guesses.stream().filter(guess -> guess.resultNow() == Kind.UNAUTHENTICATED).count();
        assertThat(tried).isBetween(10L, 12L);
    }

    @Test
    void aClosedAccountIsOnlyAdmittedToByTheRightPassword() {
        people.userService.setStatus(People.admin(), people.users.byEmail(address()).orElseThrow().id(),
                UserStatus.SUSPENDED, "spam");

        assertThat(refusal(ANA, "wrong")).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(refusal(ANA, People.PASSWORD)).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void anOldHashIsMadeAnewAtTheNextSignIn() {
        PasswordHasher stronger = new PasswordHasher(2_000);
        SignInService later = new SignInService(new Passwords(people.users, clock), people.failures, stronger,
                people.lane, 10, Duration.ofMinutes(15), clock);

        later.signIn(ANA, People.PASSWORD);

        assertThat(people.users.byEmail(address()).orElseThrow().passwordHash()).startsWith("pbkdf2-sha256$2000$");
        assertThat(later.signIn(ANA, People.PASSWORD)).isNotNull();
    }

    private static EmailAddress address() {
        return EmailAddress.of(ANA);
    }

    private Kind refusal(String email, String password) {
        return catchThrowableOfType(Fault.class, () -> people.signIns.signIn(email, password)).kind();
    }
}
