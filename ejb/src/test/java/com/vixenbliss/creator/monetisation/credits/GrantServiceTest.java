package com.vixenbliss.creator.monetisation.credits;

import static com.vixenbliss.creator.monetisation.credits.Till.sparks;
import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.account.MovableClock;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A studio that may give 60 Sparks at once and 100 a day. */
class GrantServiceTest {

    private final Till till = new Till();
    private final UUID studio = TimeOrderedId.next();
    private final UUID user = Till.person();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T21:00:00Z"));
    private final List<AuditEntry> trail = new ArrayList<>();
    private final CreditStatement statement = new CreditStatement();
    private final Grants grants = new Grants();
    private final GrantService service = new GrantService(
            till.service, statement, (asking, person) -> asking.equals(studio) && person.equals(user), grants,
            new GrantLimits(60, 100), new AuditTrail(trail::add, clock), clock);
    private final Caller editor = new Caller(TimeOrderedId.next(), studio, Set.of(Role.FAN, Role.STUDIO, Role.STUDIO_EDITOR));

    @BeforeEach
    void open() {
        statement.entities = JoinedDatabase.manager();
        grants.entities = JoinedDatabase.manager();
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
    }

    @Test
    void whatIsGivenIsThereWithItsReasonAndWrittenDown() {
        CreditGrant grant = give(user, 40);

        assertThat(till.balance(user)).isEqualTo(sparks(140, 0));
        CreditEntry entry = JoinedDatabase.in(() -> service.entries(editor, user, new PageRequest(20, null))).data().getFirst();
        assertThat(entry.kind()).isEqualTo("studio");
        assertThat(entry.reason()).isEqualTo("a lost picture");
        assertThat(entry.reference()).isEqualTo(grant.id());
        assertThat(trail).extracting(AuditEntry::action).containsExactly("credits.granted");
    }

    @Test
    void whoKnowsNoneOfItsCharactersIsNotThere() {
        UUID stranger = Till.person();
        Caller other = new Caller(TimeOrderedId.next(), TimeOrderedId.next(), Set.of(Role.STUDIO_EDITOR));

        assertThatThrownBy(() -> give(stranger, 40)).isInstanceOfSatisfying(Fault.class, this::isNotFound);
        assertThatThrownBy(() -> JoinedDatabase.run(() -> service.give(other, user, 40, "mine")))
                .isInstanceOfSatisfying(Fault.class, this::isNotFound);
        assertThatThrownBy(() -> JoinedDatabase.in(() -> service.balance(other, user)))
                .isInstanceOfSatisfying(Fault.class, this::isNotFound);
        assertThatThrownBy(() -> JoinedDatabase.in(() -> service.entries(other, user, new PageRequest(1, null))))
                .isInstanceOfSatisfying(Fault.class, this::isNotFound);
        assertThat(one("select count(*) from credit_balances where user_id = ?", stranger)).isEqualTo("0");
        assertThat(trail).isEmpty();
    }

    @Test
    void anAmountIsAtLeastOneAndAtMostWhatTheSettingSays() {
        for (long amount : new long[] {0, -5, 61, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> give(user, amount)).isInstanceOfSatisfying(Fault.class,
                    fault -> assertThat(fault.errors().getFirst().message()).isEqualTo("must be between 1 and 60"));
        }
        assertThat(till.balance(user)).isEqualTo(sparks(100, 0));
    }

    @Test
    void aDayHasItsLimitAndTomorrowIsAnotherDay() {
        give(user, 60);
        give(user, 40);

        assertThatThrownBy(() -> give(user, 1)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.TOO_MANY);
            assertThat(fault.code()).isEqualTo("daily-grants-spent");
            assertThat(fault.retryAfter()).contains(Duration.ofHours(3));
        });
        clock.advance(Duration.ofHours(3));
        give(user, 1);

        assertThat(till.balance(user)).isEqualTo(sparks(201, 0));
    }

    private CreditGrant give(UUID person, long amount) {
        return JoinedDatabase.in(() -> service.give(editor, person, amount, "a lost picture"));
    }

    private void isNotFound(Fault fault) {
        assertThat(fault.kind()).isEqualTo(Kind.NOT_FOUND);
    }
}
