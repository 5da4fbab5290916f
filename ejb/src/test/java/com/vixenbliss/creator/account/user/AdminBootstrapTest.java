package com.vixenbliss.creator.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.MovableClock;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdminBootstrapTest {

    private static final String EMAIL = "root@example.com";

    private final People people = new People(new MovableClock(People.NOON));

    @Test
    void theFirstStartMakesAnAdminAndLaterOnesNone() {
        bootstrap(EMAIL, "nine quiet herons nap");
        bootstrap("other@example.com", "nine quiet herons nap");

        assertThat(people.signIns.signIn(EMAIL, "nine quiet herons nap").admin()).isTrue();
        assertThat(people.users.byEmail(EmailAddress.of("other@example.com"))).isEmpty();
    }

    @Test
    void nobodyIsPromotedForHavingTheAddress() {
        people.registered(EMAIL);

        bootstrap(EMAIL, "nine quiet herons nap");

        assertThat(people.users.byEmail(EmailAddress.of(EMAIL))).get().matches(user -> !user.isAdmin());
    }

    @Test
    void withoutConfigurationNothingHappens() {
        bootstrap(null, null);

        assertThat(people.users.anyAdmin()).isFalse();
    }

    private void bootstrap(String email, String password) {
        new AdminBootstrap(people.users, people.hasher, new AuditTrail(people.trail::add, people.clock),
                Optional.ofNullable(email), Optional.ofNullable(password), people.clock).run();
    }
}
