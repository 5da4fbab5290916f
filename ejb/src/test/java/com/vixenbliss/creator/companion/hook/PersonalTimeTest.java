package com.vixenbliss.creator.companion.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.user.model.QuietHours;
import com.vixenbliss.creator.companion.hook.model.HookType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTimeTest {

    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,     2026-03-21T18:00,       2026-03-21T17:00:00Z",
        "Europe/Berlin,     2026-03-30T18:00,       2026-03-30T16:00:00Z", // after the clocks changed
        "Europe/Berlin,     2026-03-29T02:30,       2026-03-29T01:30:00Z", // left out: half an hour past the gap's end
        "Europe/Berlin,     2026-10-25T02:30,       2026-10-25T00:30:00Z", // comes twice: the first
        "America/New_York,  2026-03-21T09:00:00,    2026-03-21T13:00:00Z",
        "Pacific/Auckland,  2026-03-21 09:00,       2026-03-20T20:00:00Z",
        "Asia/Kathmandu,    2026-03-21,             2026-03-21T04:15:00Z", // a day alone means its morning
        "Mars/Olympus,      2026-03-21T09:00,       2026-03-21T09:00:00Z", // nobody's zone is UTC
        "Europe/Berlin,     2026-03-21T18:00Z,      2026-03-21T18:00:00Z",
        "Europe/Berlin,     2026-03-21T18:00-05:00, 2026-03-21T23:00:00Z",
        "Europe/Berlin,     2026-03-01T18:00,       2026-03-20T12:00:00Z", // has passed: due at once
        "Europe/Berlin,     next Friday,            2026-03-21T09:00:00Z", // unreadable: tomorrow morning
    })
    void aLocalTimeIsAnInstantInThePersonsZone(String zone, String written, String expected) {
        assertThat(PersonalTime.of(NOW, zone).triggerOf(written, HookType.FOLLOW_UP)).contains(Instant.parse(expected));
    }

    @Test
    void anAnniversaryThatHasPassedComesNextYear() {
        PersonalTime time = PersonalTime.of(NOW, "UTC");

        assertThat(time.triggerOf("2019-02-14T10:00", HookType.ANNIVERSARY)).contains(Instant.parse("2027-02-14T10:00:00Z"));
        assertThat(time.triggerOf("2019-06-14T10:00", HookType.ANNIVERSARY)).contains(Instant.parse("2026-06-14T10:00:00Z"));
    }

    @Test
    void whatIsTooFarAwayIsNotPlanned() {
        assertThat(PersonalTime.of(NOW, "UTC").triggerOf("2999-01-01", HookType.REMINDER)).isEmpty();
        assertThat(PersonalTime.of(NOW, "UTC").triggerOf("+999999999-12-31T23:59", HookType.REMINDER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // zone, quiet from, to, now, when the quiet ends
        "Europe/Berlin,    22:00, 08:00, 2026-03-20T22:30:00Z, 2026-03-21T07:00:00Z",
        "Europe/Berlin,    22:00, 08:00, 2026-03-21T03:00:00Z, 2026-03-21T07:00:00Z",
        "Europe/Berlin,    22:00, 08:00, 2026-03-21T07:00:00Z, ",
        "Europe/Berlin,    22:00, 08:00, 2026-03-20T20:59:00Z, ",
        "Europe/Berlin,    22:00, 08:00, 2026-03-28T23:00:00Z, 2026-03-29T06:00:00Z", // a night of 9 hours
        "Europe/Berlin,    22:00, 08:00, 2026-10-24T22:00:00Z, 2026-10-25T07:00:00Z", // a night of 11 hours
        "Europe/Berlin,    01:00, 02:30, 2026-10-25T01:15:00Z, 2026-10-25T01:30:00Z", // the second 02:15 is quiet as well
        "Europe/Berlin,    01:00, 02:30, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z", // 02:30 is left out
        "America/New_York, 22:00, 08:00, 2026-03-20T12:00:00Z, ",
        "Pacific/Auckland, 22:00, 08:00, 2026-03-20T12:00:00Z, 2026-03-20T19:00:00Z", // the same moment, after a flight
        "UTC,              09:00, 09:00, 2026-03-20T09:00:00Z, ",
    })
    void quietHoursEndOnThePersonsOwnClock(String zone, String from, String to, String now, String end) {
        PersonalTime time = PersonalTime.of(Instant.parse(now), zone);

        assertThat(time.quietUntil(QuietHours.of(from, to))).isEqualTo(Optional.ofNullable(end).map(Instant::parse));
    }

    @Test
    void aDayOfAllowanceGoesFromMidnightToMidnight() {
        PersonalTime time = PersonalTime.of(Instant.parse("2026-10-25T22:59:00Z"), "Europe/Berlin"); // a day of 25 hours
        Instant first = Instant.parse("2026-10-24T22:00:00Z");

        assertThat(time.startOfDay()).isEqualTo(first);
        assertThat(time.nextDay()).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(DayAllowance.of(time, 3, List.of(first, first.minusSeconds(1), NOW)).left()).isEqualTo(2);
        assertThat(DayAllowance.of(time, 1, List.of(first, first)).left()).isZero();
        assertThat(DayAllowance.of(time, 0, List.of()).left()).isZero();
    }

    @Test
    void theModelIsToldTheWeekday() {
        assertThat(PersonalTime.of(NOW, "America/Los_Angeles").spoken()).isEqualTo("2026-03-20T05:00 (Friday)");
    }
}
