package com.vixenbliss.creator.account.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.consent.model.Consent;
import com.vixenbliss.creator.account.consent.model.Consent.Origin;
import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.account.user.model.QuietHours;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person wants to be come back to. */
class WishesTest {

    private final People world = new People(Clock.fixed(People.NOON, ZoneOffset.UTC));
    private final UserProfile ana = world.registered("ana@example.com");

    @Test
    void nobodyIsWrittenToUnaskedWithoutHavingSaidSo() {
        assertThat(ana.followUps()).isEqualTo(FollowUpWishes.USUAL);
        assertThat(ana.followUps().proactive()).isFalse();
    }

    @Test
    void aConsentIsTakenDownOnceAndItsWithdrawalToo() {
        wish(new WishesChange(null, null, true));
        wish(new WishesChange(null, 5, true));
        wish(new WishesChange(null, null, null));
        UserProfile after = wish(new WishesChange(null, null, false));

        List<Consent> about = world.consents.stream().filter(one -> one.kind().equals("proactive_messages")).toList();
        assertThat(about).extracting(Consent::isGranted).containsExactly(true, false);
        assertThat(after.followUps()).isEqualTo(new FollowUpWishes("22:00", "08:00", 5, false));
    }

    @Test
    void whatIsWrongChangesNothing() {
        assertThatThrownBy(() -> wish(new WishesChange(null, 11, true))).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> QuietHours.of("22:00", "8")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> QuietHours.of("24:00", "08:00")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> QuietHours.of(null, "08:00")).isInstanceOf(Fault.class);

        assertThat(world.userService.profile(ana.id()).followUps()).isEqualTo(FollowUpWishes.USUAL);
        assertThat(world.consents).extracting(Consent::kind).containsExactly("age_declaration");
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 08:00, 22:00, true", "22:00, 08:00, 03:00, true", "22:00, 08:00, 07:59, true",
        "22:00, 08:00, 08:00, false", "22:00, 08:00, 21:59, false",
        "13:00, 15:00, 14:00, true", "13:00, 15:00, 15:00, false", "13:00, 15:00, 02:00, false",
        "09:00, 09:00, 09:00, false", "00:00, 00:00, 12:00, false"
    })
    void quietHoursMayGoOverMidnight(String from, String to, String time, boolean quiet) {
        assertThat(QuietHours.of(from, to).cover(LocalTime.parse(time))).isEqualTo(quiet);
    }

    private UserProfile wish(WishesChange wishes) {
        ProfileChange change = new ProfileChange(null, null, null, wishes, new Origin("api", "127.0.0.1"));
        return world.userService.change(People.fan(ana), ExpectedVersion.ANY, change);
    }
}
