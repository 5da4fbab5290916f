package com.vixenbliss.creator.account.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.account.MovableClock;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationServiceTest {

    private final People people = new People(new MovableClock(People.NOON));

    @Test
    void whoeverRegistersIsAFanWithADeclaredAgeAndAHashInsteadOfAPassword() {
        UserProfile profile = people.registered("Ana@Example.com");

        assertThat(profile.email()).isEqualTo("ana@example.com");
        assertThat(profile.admin()).isFalse();
        assertThat(people.users.byId(profile.id()).orElseThrow().passwordHash())
                .startsWith("pbkdf2-sha256$1000$")
                .doesNotContain(People.PASSWORD);
        assertThat(people.consents).singleElement().satisfies(consent -> {
            assertThat(consent.userId()).isEqualTo(profile.id());
            assertThat(consent.kind()).isEqualTo("age_declaration");
            assertThat(consent.isGranted()).isTrue();
        });
        assertThat(people.trail).extracting(entry -> entry.action()).containsExactly("user.registered");
        assertThat(people.arrivals.events()).containsExactly(new PersonRegistered(profile.id()));
    }

    @Test
    void anAddressIsRegisteredOnceWhateverItsSpelling() {
        people.registered("ana@example.com");

        assertThatThrownBy(() -> people.registered(" ANA@example.COM")).isInstanceOf(EmailTaken.class);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Registration hopeless = new Registration("nobody", "short", " ", LocalDate.of(2015, 1, 1), null, "Mars/Base", null);

        Fault fault = catchThrowableOfType(Fault.class, () -> people.registrations.register(hopeless));

        assertThat(fault.errors()).extracting(FieldError::field)
                .containsExactlyInAnyOrder("email", "password", "display_name", "time_zone", "birth_date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevenchars", "aaaaaaaaaaaaaaa", "password12345", "PASSWORD12345", "ana@example.com"})
    void shortCommonOrPersonalPasswordsAreRefused(String password) {
        assertThatThrownBy(() -> PasswordRule.check(password, EmailAddress.of("ana@example.com"))).isInstanceOf(Fault.class);
    }

    @Test
    void longPassphrasesInAnyScriptAreTaken() {
        assertThat(PasswordRule.check("все люди рождаются", null)).isNotEmpty();
        assertThat(PasswordRule.check("cafe\u0301 au lait noir", null)).isEqualTo("caf\u00e9 au lait noir");
    }

    @Test
    void theBirthdayIsTheOneOfThePersonsZone() {
        LocalDate tomorrow18YearsAgo = LocalDate.of(2008, 11, 23);

        assertThat(people.registrations.register(wish("kiri@example.com", tomorrow18YearsAgo, "Pacific/Kiritimati"))).isNotNull();
        assertThatThrownBy(() -> people.registrations.register(wish("ana@example.com", tomorrow18YearsAgo, "UTC")))
                .isInstanceOf(Fault.class);
    }

    private static Registration wish(String email, LocalDate birthDate, String zone) {
        return new Registration(email, People.PASSWORD, "Ana", birthDate, "en", zone, null);
    }
}
