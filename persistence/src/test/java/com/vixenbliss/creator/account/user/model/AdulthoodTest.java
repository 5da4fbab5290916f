package com.vixenbliss.creator.account.user.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdulthoodTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-22, 2026-11-22, true", "2008-11-23, 2026-11-22, false", "2008-11-21, 2026-11-22, true",
        "2008-02-29, 2026-02-28, false", "2008-02-29, 2026-03-01, true",
        "2004-02-29, 2022-02-28, false", "2004-02-29, 2022-03-01, true",
        "2008-02-28, 2026-02-28, true", "2008-03-01, 2026-02-28, false", "2008-12-31, 2026-12-31, true",
    })
    void eighteenIsReachedOnTheBirthdayAndLeaplingsReachItOnTheFirstOfMarch(
            LocalDate birthDate, LocalDate today, boolean adult) {
        assertThat(!today.isBefore(Adulthood.reachedOn(birthDate))).isEqualTo(adult);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01", "1850-01-01", "2010-05-05"})
    void theUnbornTheLongDeadAndMinorsAreRefusedByTheName(LocalDate birthDate) {
        assertThatThrownBy(() -> Adulthood.require(birthDate, LocalDate.of(2026, 11, 22)))
                .isInstanceOfSatisfying(Fault.class, fault ->
                        assertThat(fault.errors().getFirst().field()).isEqualTo("birth_date"));
    }

    @Test
    void theDateIsThePersonsOwn() {
        Instant now = Instant.parse("2026-11-22T11:30:00Z");
        AgeCheck bornOnThe23rd = AgeCheck.selfDeclared(LocalDate.of(2008, 11, 23));

        assertThatCode(() -> registered(bornOnThe23rd, "Pacific/Auckland", now)).doesNotThrowAnyException();
        assertThatThrownBy(() -> registered(bornOnThe23rd, "America/New_York", now)).isInstanceOf(Fault.class);
    }

    private static User registered(AgeCheck age, String zone, Instant now) {
        return User.registered(EmailAddress.of("ana@example.com"), "hash", DisplayName.of("display_name", "Ana"), age,
                Locality.of("en", zone), now);
    }
}
